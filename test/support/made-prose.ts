/** A made sentence of an article, another one each day. */
export const sentence = (i: number, who = 'Nvidia'): string =>
  `${who} may invest in OpenAI over several years, in stages, as people close to the talks said on day ${i}.`

/** Such sentences as paragraphs of a page. */
export const prose = (from: number, to: number, who?: string): string =>
  Array.from({ length: to - from }, (_, i) => `<p>${sentence(from + i, who)}</p>`).join('')

/** The text that those are. */
export const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n\n')
