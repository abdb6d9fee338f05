/** Does the work for each item, at most `width` at a time, and gives the answers in the items' order; the first fault stops the rest. */
export async function inTurn<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  width = 8,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const waiting = items.entries()
  let failed = false
  async function worker(): Promise<void> {
    for (const [at, item] of waiting) {
      if (failed) return
      try {
        answers[at] = await work(item)
      } catch (fault) {
        failed = true
        throw fault
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return answers
}
