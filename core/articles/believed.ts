/** Clocks of publishers run ahead, and a day begins elsewhere before it begins here; in milliseconds. */
const slack = 24 * 60 * 60_000

/** True unless a date lies in the future of whoever was offered the page: nothing is published after it was found. */
export const isBelievable = (said: string, offered: string): boolean => Date.parse(said) <= Date.parse(offered) + slack

/** The first of some dates that can be believed, else the moment of the offer; nothing where there is no date at all. */
export function publishedBy(offered: string, said: readonly (string | undefined)[]): string | undefined {
  const given = said.filter((date) => date !== undefined)
  return given.find((date) => isBelievable(date, offered)) ?? (given.length > 0 ? offered : undefined)
}
