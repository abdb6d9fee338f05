import type { Desk, Story } from './story.ts'

/** What a page template is given. */
export interface PageInput {
  readonly desk: Desk
  readonly story: Story
  /** Absolute address of the page. */
  readonly url: string
  /** Other articles of the desk, for the boxes beside the text. */
  readonly others: readonly { readonly title: string; readonly url: string }[]
}

/** One way in which a site writes its article pages. */
export type PageTemplate = (input: PageInput) => string

/** Text that is safe between tags and in attributes of HTML and XML. */
export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** JSON that is safe inside a script element. */
export const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

/** Each item marked up, in a row. */
export const each = <Item>(items: readonly Item[], markup: (item: Item, index: number) => string): string =>
  items.map(markup).join('\n')
