import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['微软最多掏50亿美元。', ['money', 5e9, 'USD', 'up_to']],
  ['輝達至多出100億美元。', ['money', 1e10, 'USD', 'up_to']],
  ['园区最多扩充至2吉瓦。', ['power', 2e9, 'W', 'up_to']],
  ['它至少订购20万颗GPU。', ['units', 2e5, 'unit', 'at_least']],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  ['软银早已向英特尔支付20亿美元。', ['intel softbank', 'money', 2e9, 'completed']],
  ['微软先后注资130亿美元给OpenAI。', ['microsoft openai', 'money', 1.3e10, 'completed']],
  ['英伟达已正式入股诺基亚，出资10亿美元。', ['nokia nvidia', 'money', 1e9, 'completed']],
  ['CoreWeave已如期收到英伟达3万颗GB300。', ['coreweave nvidia', 'units', 3e4, 'completed']],
  ['阿里巴巴向月之暗面的投资已全部到账，共8亿美元。', ['alibaba moonshot', 'money', 8e8, 'completed']],
  ['软银收购Ampere的交易宣布完成，作价65亿美元。', ['ampere softbank', 'money', 6.5e9, 'completed']],
  ['OpenAI借给Cerebras的10亿美元已还清。', ['cerebras openai', 'money', 1e9, 'completed']],
  ['Meta与CoreWeave签妥142亿美元算力合同。', ['coreweave meta', 'money', 1.42e10, 'agreed']],
  ['Meta向Nebius追单30亿美元。', ['meta nebius', 'money', 3e9, 'agreed']],
  ['甲骨文拿到AMD 5万颗GPU的订单。', ['amd oracle', 'units', 5e4, 'agreed']],
  ['軟銀以40億美元收購DigitalBridge的交易預計下半年完成。', ['digitalbridge softbank', 'money', 4e9, 'agreed']],
  ['英伟达拟以最多20亿美元认购xAI新股。', ['nvidia xai', 'money', 2e9, 'intended']],
  ['亚马逊打算向Anthropic追加投资50亿美元。', ['amazon anthropic', 'money', 5e9, 'intended']],
  ['美光與力積電簽了18億美元的意向書。', ['micron powerchip', 'money', 1.8e9, 'intended']],
  ['腾讯希望从英伟达采购2万颗H20。', ['nvidia tencent', 'units', 2e4, 'intended']],
  ['英特尔放弃以16亿美元收购SambaNova的计划。', ['intel sambanova', 'money', 1.6e9, 'cancelled']],
  ['CoreWeave收购Core Scientific的90亿美元交易告吹。', ['core-scientific coreweave', 'money', 9e9, 'cancelled']],
  ['微软没有行使向CoreWeave增购120亿美元算力的选择权。', ['coreweave microsoft', 'money', 1.2e10, 'cancelled']],
  ['微軟決定不再租用CoreWeave價值120億美元的算力。', ['coreweave microsoft', 'money', 1.2e10, 'cancelled']],
  ['英伟达对OpenAI的1000亿美元投资至今仍未签署正式协议。', ['nvidia openai', 'money', 1e11, 'stalled']],
  ['英偉達向Humain交付1.8萬顆晶片的計劃被擱置。', ['humain nvidia', 'units', 1.8e4, 'stalled']],
  ['Blue Owl向甲骨文提供100亿美元贷款的谈判陷入停顿。', ['blue-owl oracle', 'money', 1e10, 'stalled']],
  ['亚马逊正考虑向OpenAI投资500亿美元。', ['amazon openai', 'money', 5e10, 'rumored']],
  ['亞馬遜接近簽署向OpenAI投資500億美元的協議。', ['amazon openai', 'money', 5e10, 'rumored']],
  ['传亚马逊将向OpenAI投资500亿美元，谈判仍在继续。', ['amazon openai', 'money', 5e10, 'rumored']],
]
