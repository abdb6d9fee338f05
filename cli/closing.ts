/** What is opened for a run and has to be closed after it. */
export interface Closable {
  readonly close: () => Promise<void>
}

/** Remembers what was opened, and hands it on. */
export type Keep = <Opened extends Closable>(opening: Promise<Opened>) => Promise<Opened>

/** Does work that opens things, and closes them all at its end, the last opened first, however it ends. */
export async function closing<Answer>(work: (keep: Keep) => Promise<Answer>): Promise<Answer> {
  const opened: Closable[] = []
  const keep: Keep = async (opening) => {
    const one = await opening
    opened.push(one)
    return one
  }
  try {
    return await work(keep)
  } finally {
    for (const one of opened.toReversed()) await one.close()
  }
}
