import { agencies } from './register/agencies.ts'
import { aiChipFirms } from './register/ai-chip-firms.ts'
import { aiStartUps } from './register/ai-start-ups.ts'
import { americanStartUps } from './register/american-start-ups.ts'
import { asianChipFirms } from './register/asian-chip-firms.ts'
import { asianChips } from './register/asian-chips.ts'
import { asianFirms } from './register/asian-firms.ts'
import { banks } from './register/banks.ts'
import { chineseOrganisations } from './register/chinese-organisations.ts'
import { chineseOrganisationsFurther } from './register/chinese-organisations-further.ts'
import { chipMaking } from './register/chip-making.ts'
import { chipSupply } from './register/chip-supply.ts'
import { chips } from './register/chips.ts'
import { clouds } from './register/clouds.ts'
import { cooling } from './register/cooling.ts'
import { dataCentres } from './register/data-centres.ts'
import { dataCentresAsia } from './register/data-centres-asia.ts'
import { dataCentresEurope } from './register/data-centres-europe.ts'
import { dataCentresWorld } from './register/data-centres-world.ts'
import { energy } from './register/energy.ts'
import { europeanFirms } from './register/european-firms.ts'
import { funds } from './register/funds.ts'
import { governments } from './register/governments.ts'
import { industry } from './register/industry.ts'
import { industryFirms } from './register/industry-firms.ts'
import { infrastructureFunds } from './register/infrastructure-funds.ts'
import { insurers } from './register/insurers.ts'
import { japaneseOrganisations } from './register/japanese-organisations.ts'
import { koreanOrganisations } from './register/korean-organisations.ts'
import { koreanOrganisationsFurther } from './register/korean-organisations-further.ts'
import { labs } from './register/labs.ts'
import { lenders } from './register/lenders.ts'
import { localAmerican } from './register/local-american.ts'
import { localBritish } from './register/local-british.ts'
import { localElsewhere } from './register/local-elsewhere.ts'
import { localFrench } from './register/local-french.ts'
import { localGerman } from './register/local-german.ts'
import { localGovernmentsAsia } from './register/local-governments-asia.ts'
import { localGovernmentsByRule } from './register/local-governments-by-rule.ts'
import { localIberian } from './register/local-iberian.ts'
import { localItalian } from './register/local-italian.ts'
import { localLatinAmerican } from './register/local-latin-american.ts'
import { localNorth } from './register/local-north.ts'
import { memory } from './register/memory.ts'
import { neocloudFirms } from './register/neocloud-firms.ts'
import { neoclouds } from './register/neoclouds.ts'
import { nuclearAndGas } from './register/nuclear-and-gas.ts'
import { powerEquipment } from './register/power-equipment.ts'
import { publicBodies } from './register/public-bodies.ts'
import { servers } from './register/servers.ts'
import { software } from './register/software.ts'
import { softwareFirms } from './register/software-firms.ts'
import { stateFunds } from './register/state-funds.ts'
import { telecoms } from './register/telecoms.ts'
import { universities } from './register/universities.ts'
import { venture } from './register/venture.ts'
import { ventureAndHedge } from './register/venture-and-hedge.ts'
import { ventureAsia } from './register/venture-asia.ts'
import { ventureEurope } from './register/venture-europe.ts'
import type { PartyRecord } from './words.ts'

/** Every organisation that is known by name. */
export const register: readonly PartyRecord[] = [
  ...agencies,
  ...aiChipFirms,
  ...aiStartUps,
  ...asianChipFirms,
  ...asianChips,
  ...asianFirms,
  ...banks,
  ...chineseOrganisations,
  ...chineseOrganisationsFurther,
  ...chipMaking,
  ...chipSupply,
  ...chips,
  ...clouds,
  ...cooling,
  ...dataCentres,
  ...dataCentresAsia,
  ...dataCentresEurope,
  ...dataCentresWorld,
  ...energy,
  ...europeanFirms,
  ...funds,
  ...governments,
  ...industry,
  ...industryFirms,
  ...infrastructureFunds,
  ...insurers,
  ...japaneseOrganisations,
  ...koreanOrganisations,
  ...koreanOrganisationsFurther,
  ...labs,
  ...lenders,
  ...americanStartUps,
  ...localAmerican,
  ...localBritish,
  ...localElsewhere,
  ...localFrench,
  ...localGerman,
  ...localGovernmentsAsia,
  ...localGovernmentsByRule,
  ...localIberian,
  ...localItalian,
  ...localLatinAmerican,
  ...localNorth,
  ...memory,
  ...neocloudFirms,
  ...neoclouds,
  ...nuclearAndGas,
  ...powerEquipment,
  ...publicBodies,
  ...servers,
  ...software,
  ...softwareFirms,
  ...stateFunds,
  ...telecoms,
  ...universities,
  ...venture,
  ...ventureAndHedge,
  ...ventureAsia,
  ...ventureEurope,
]

const byId = new Map(register.map((record) => [record.id, record]))

/** The record of an organisation; nothing for one found by its form alone. */
export function partyRecord(id: string): PartyRecord | undefined {
  return byId.get(id)
}
