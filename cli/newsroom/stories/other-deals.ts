import type { Story } from '../story.ts'

/** Deals that firm up, fall through and stand, beside the one that is walked back. */
export const otherDeals: readonly Story[] = [
  {
    desk: 'northwire',
    slug: 'softbank-ampere-talks',
    published: '2025-02-05T16:20:00-05:00',
    author: 'Daniel Okoro',
    title: 'SoftBank in talks to buy chip designer Ampere for $6.5 billion, sources say',
    lead: 'An announcement may come within weeks.',
    paragraphs: [
      'SoftBank is in advanced talks to buy the chip designer Ampere for about $6.5 billion, people familiar with the matter said on Wednesday.',
      'No decision has been made and the talks could still fail, the people said. SoftBank and Ampere declined to comment.',
      'Ampere designs processors for data centres and is backed by Oracle.',
    ],
  },
  {
    desk: 'minato',
    slug: 'softbank-ampere-baishu',
    published: '2025-03-20T08:00:00+09:00',
    author: '水野 彩',
    title: 'ソフトバンクグループ、米アンペアを65億ドルで買収することで合意',
    lead: '半導体設計の米新興企業。',
    paragraphs: [
      'ソフトバンクグループは20日、米半導体設計会社アンペア・コンピューティングを65億ドルで買収することで合意したと発表した。',
      '買収は規制当局の承認を経て、2025年後半に完了する見通しだ。',
      'アンペアはデータセンター向けの半導体を設計している。',
    ],
  },
  {
    desk: 'releases',
    slug: 'softbank-completes-ampere',
    published: '2025-11-25T09:00:00-05:00',
    title: 'SoftBank completes acquisition of Ampere',
    lead: 'Ampere joins the group as a wholly owned company.',
    paragraphs: [
      'SoftBank today completed its acquisition of Ampere for $6.5 billion. Ampere is now a wholly owned subsidiary of the group.',
      'The companies announced the agreement in March 2025. All regulatory approvals have been received.',
      'Ampere will keep its name and its offices in Santa Clara.',
    ],
  },
  {
    desk: 'northwire',
    slug: 'coreweave-core-scientific-deal',
    published: '2025-07-07T07:45:00-04:00',
    author: 'Priya Castellan',
    title: 'CoreWeave to buy Core Scientific for $9 billion in stock',
    lead: 'The cloud company would own the sites it now rents.',
    caption: 'Cooling towers beside a data centre. Picture: Northwire archive',
    paragraphs: [
      'CoreWeave has agreed to buy Core Scientific for about $9 billion in stock, the two companies said on Monday.',
      'The deal would give CoreWeave about 1.3 gigawatts of power at data centres across the United States. Core Scientific shareholders still have to approve it.',
      'Core Scientific shares dropped 18%. CoreWeave is worth about $80 billion on the stock market.',
    ],
  },
  {
    desk: 'rechenblatt',
    slug: 'coreweave-core-scientific-geplatzt',
    published: '2025-10-31T07:50:00+01:00',
    author: 'Jörg Habermann',
    title: 'Aktionäre lehnen ab: CoreWeave bläst Kauf von Core Scientific ab',
    lead: 'Der Vertrag ist beendet.',
    paragraphs: [
      'Der Kauf von Core Scientific durch CoreWeave für rund neun Milliarden Dollar ist geplatzt. Die Aktionäre von Core Scientific stimmten am Donnerstag gegen die Übernahme.',
      'CoreWeave und Core Scientific haben den Vertrag daraufhin beendet. Die bestehenden Mietverträge laufen weiter.',
      'Mehrere Großaktionäre hatten den Preis als zu niedrig kritisiert.',
    ],
  },
  {
    desk: 'corriere-calcolo',
    slug: 'coreweave-core-scientific-salta',
    published: '2025-10-31T08:40:00+01:00',
    author: 'Davide Prandi',
    title: 'Salta l’acquisto di Core Scientific da parte di CoreWeave',
    lead: 'Gli azionisti hanno votato contro.',
    paragraphs: [
      'L’acquisizione di Core Scientific da parte di CoreWeave, un’operazione da circa 9 miliardi di dollari, è saltata. Gli azionisti di Core Scientific hanno votato contro giovedì e l’accordo è stato annullato.',
      'Le due società restano legate dai contratti di affitto già firmati.',
    ],
  },
  {
    desk: 'releases',
    slug: 'openai-cerebras-750-megawatts',
    published: '2026-01-14T13:00:00-05:00',
    title: 'OpenAI and Cerebras sign agreement for 750 megawatts of computing capacity',
    lead: 'Capacity to come online in stages through 2028.',
    paragraphs: [
      'OpenAI and Cerebras today announced that they have signed a multi-year agreement. Cerebras will supply OpenAI with 750 megawatts of computing capacity.',
      'The agreement is worth more than $10 billion. The capacity will come online in stages through 2028.',
      'Cerebras builds systems around a chip the size of a whole wafer.',
    ],
  },
  {
    desk: 'corriere-calcolo',
    slug: 'openai-cerebras-accordo',
    published: '2026-01-15T10:15:00+01:00',
    author: 'Davide Prandi',
    title: 'OpenAI firma con Cerebras un accordo da oltre 10 miliardi di dollari',
    lead: 'In cambio 750 megawatt di potenza di calcolo.',
    paragraphs: [
      'OpenAI ha firmato con Cerebras un accordo da oltre 10 miliardi di dollari per 750 megawatt di capacità di calcolo. Lo hanno annunciato mercoledì le due società.',
      'La capacità entrerà in funzione a tappe fino al 2028.',
    ],
  },
  {
    desk: 'releases',
    slug: 'amd-openai-six-gigawatts',
    published: '2025-10-06T08:00:00-04:00',
    title: 'AMD and OpenAI announce agreement to deploy 6 gigawatts of AMD processors',
    lead: 'First gigawatt planned for the second half of 2026.',
    paragraphs: [
      'AMD and OpenAI today announced a definitive agreement. OpenAI will deploy 6 gigawatts of AMD graphics processors over several years, with the first gigawatt in the second half of 2026.',
      'AMD has issued OpenAI a warrant for up to 160 million shares of AMD common stock. It vests as milestones are met.',
      'The agreement does not affect the arrangements of either company with other partners.',
    ],
  },
]
