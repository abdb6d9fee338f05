import type { Page, PageRequest } from '../../core/ports.ts'
import { inTurn } from './in-turn.ts'

const pageSize = 50

/** Works on everything a list holds, page after page; `width` items at a time, 1 to keep their order. */
export async function sweep<Item>(
  list: (request: PageRequest) => Promise<Page<Item>>,
  work: (item: Item) => Promise<void>,
  width = 4,
): Promise<void> {
  let cursor: string | undefined
  do {
    const page: Page<Item> = await list({ limit: pageSize, ...(cursor === undefined ? {} : { cursor }) })
    await inTurn(page.items, work, width)
    cursor = page.next
  } while (cursor !== undefined)
}
