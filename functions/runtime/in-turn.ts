/** Does the work for each item, at most `width` at a time, and gives the answers in the items' order; the first fault stops the rest, and is thrown once what was under way is over. */
export async function inTurn<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  width = 8,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const waiting = items.entries()
  const faults: unknown[] = []
  async function worker(): Promise<void> {
    for (const [at, item] of waiting) {
      if (faults.length > 0) return
      try {
        answers[at] = await work(item)
      } catch (fault) {
        faults.push(fault)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  if (faults.length > 0) throw faults[0]
  return answers
}
