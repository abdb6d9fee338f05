import type { ClaimRow, QuantityRow } from '../run.ts'

/** Sentences with the quantities in them. */
export const quantities: readonly QuantityRow[] = [
  ['中国勢は計40万個超の輸入を認められた。', ['units', 4e5, 'unit', 'at_least']],
  ['投資額は100億ドルを優に上回る。', ['money', 1e10, 'USD', 'at_least']],
  ['GPUを2万枚以上そろえる。', ['units', 2e4, 'unit', 'at_least']],
  ['5年物の社債で1200億円を調達した。', ['term', 5, 'year'], ['money', 1.2e11, 'JPY']],
]

/** Short texts with the claims they make. */
export const claims: readonly ClaimRow[] = [
  ['ソフトバンクグループはアンペアを65億ドルで買収していた。', ['ampere softbank', 'money', 6.5e9, 'completed']],
  ['ソフトバンクグループはインテルに20億ドルを払い込んだ。', ['intel softbank', 'money', 2e9, 'completed']],
  [
    'エヌビディアはインテルに50億ドルを拠出しており、筆頭株主の一角を占める。',
    ['intel nvidia', 'money', 5e9, 'completed'],
  ],
  [
    'オープンAIはデータセンター整備のためセレブラスに10億ドルを貸し付けていた。',
    ['cerebras openai', 'money', 1e9, 'completed'],
  ],
  [
    'さくらインターネットはエヌビディアの「H200」を1000枚据え付けた。',
    ['nvidia sakura-internet', 'units', 1000, 'completed'],
  ],
  ['コアウィーブにはエヌビディアの「GB300」3万基が納入されている。', ['coreweave nvidia', 'units', 3e4, 'completed']],
  ['アンソロピックはグーグルなどから300億ドルの調達を終えた。', ['anthropic google', 'money', 3e10, 'completed']],
  ['マイクロソフトはオープンAIの持ち分27%を握っている。', ['microsoft openai', 'stake', 27, 'completed']],
  ['マイクロソフトはG42に15億ドルを出資したいと述べた。', ['g42 microsoft', 'money', 1.5e9, 'intended']],
  ['エヌビディアはオープンAIに最大1000億ドルを投じる意向を表明した。', ['nvidia openai', 'money', 1e11, 'intended']],
  ['AMDはオラクルと5万基の供給で大筋合意した。', ['amd oracle', 'units', 5e4, 'intended']],
  [
    'マイクロンは力晶積成電子製造と18億ドルの買収に向けた覚書を交わした。',
    ['micron powerchip', 'money', 1.8e9, 'intended'],
  ],
  [
    '買収が承認されれば、ソフトバンクグループはデジタルブリッジに40億ドルを支払う。',
    ['digitalbridge softbank', 'money', 4e9, 'agreed'],
  ],
  [
    'メタはコアウィーブから142億ドル分の計算資源を借りることで折り合った。',
    ['coreweave meta', 'money', 1.42e10, 'agreed'],
  ],
  ['オラクルはAMDから5万基の注文を受けた。', ['amd oracle', 'units', 5e4, 'agreed']],
  ['ネビウスはメタとの30億ドルの契約を延長した。', ['meta nebius', 'money', 3e9, 'agreed']],
  [
    'インテルはサンバノバを16億ドルで買収する交渉を打ち切ると発表した。',
    ['intel sambanova', 'money', 1.6e9, 'cancelled'],
  ],
  [
    'コアウィーブによる90億ドルのコア・サイエンティフィック買収は実らなかった。',
    ['core-scientific coreweave', 'money', 9e9, 'cancelled'],
  ],
  [
    'マイクロソフトはコアウィーブに120億ドルを追加で支払う契約を結ばないことを決めた。',
    ['coreweave microsoft', 'money', 1.2e10, 'cancelled'],
  ],
  ['マイクロソフトはG42への15億ドルの出資をやめた。', ['g42 microsoft', 'money', 1.5e9, 'cancelled']],
  [
    'エヌビディアによるオープンAIへの最大1000億ドルの投資は契約に至っていない。',
    ['nvidia openai', 'money', 1e11, 'stalled'],
  ],
  ['オラクルとブルー・アウルの100億ドルの融資交渉は中断している。', ['blue-owl oracle', 'money', 1e10, 'stalled']],
  [
    'エヌビディアからサウジのヒューメインへの1万8000基はまだ出荷されていない。',
    ['humain nvidia', 'units', 1.8e4, 'stalled'],
  ],
  ['オープンAIはエヌスケールの拠点に8000基を置く計画を凍結した。', ['nscale openai', 'units', 8000, 'stalled']],
  ['アマゾンはオープンAIに500億ドルを出資することを検討している。', ['amazon openai', 'money', 5e10, 'rumored']],
  ['アマゾンとオープンAIは500億ドルの出資について話し合いを続けている。', ['amazon openai', 'money', 5e10, 'rumored']],
  ['アマゾンがオープンAIに500億ドルを出資するとの見方が出ている。', ['amazon openai', 'money', 5e10, 'rumored']],
]
