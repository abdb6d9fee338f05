import type { Page, PageRequest } from '../../core/ports.ts'
import { inTurn } from './in-turn.ts'

const pageSize = 50

/** Works on everything a list holds, page after page; `width` items at a time, 1 to keep their order. What fails spares the rest: its fault is thrown at the end. */
export async function sweep<Item>(
  list: (request: PageRequest) => Promise<Page<Item>>,
  work: (item: Item) => Promise<void>,
  width = 4,
): Promise<void> {
  let cursor: string | undefined
  const faults: unknown[] = []
  const spare = (item: Item) => work(item).catch((fault: unknown) => void faults.push(fault))
  do {
    const page: Page<Item> = await list({ limit: pageSize, ...(cursor === undefined ? {} : { cursor }) })
    await inTurn(page.items, spare, width)
    cursor = page.next
  } while (cursor !== undefined)
  if (faults.length > 0) throw faults[0]
}
