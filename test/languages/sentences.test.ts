import { Lang } from '../../schemas/primitives.ts'
import { rows } from './rows/index.ts'
import { testLanguage } from './run.ts'

for (const [lang, { quantities, claims }] of Object.entries(rows)) testLanguage(Lang.parse(lang), quantities, claims)
