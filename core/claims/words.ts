/** What a language says of deals: cues, dates, descriptions. */
export interface ClaimWords {
  readonly cues: Readonly<Record<string, readonly string[]>>
}
