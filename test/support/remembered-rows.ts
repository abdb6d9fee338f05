import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'

/** Rows of a table that nobody writes to: what was asked once is not asked again. */
export function rememberedRows(rows: Rows): Rows {
  const answers = new Map<string, Promise<unknown>>()
  const remember =
    <Asked, Answer>(name: string, ask: (asked: Asked) => Promise<Answer>) =>
    (asked: Asked): Promise<Answer> => {
      const key = `${name} ${JSON.stringify(asked)}`
      const known = answers.get(key)
      const answer = known ?? ask(asked)
      answers.set(key, answer)
      return answer as Promise<Answer>
    }
  return {
    ...rows,
    get: remember('get', rows.get),
    getMany: remember('getMany', rows.getMany),
    query: remember('query', rows.query),
  }
}
