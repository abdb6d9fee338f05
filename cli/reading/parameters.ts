import document from '../../client/openapi.json' with { type: 'json' }

/** A parameter of an operation as an option of the command line: `asOf` is `--as-of <value>`. */
export type ParameterOption = readonly [flags: string, text: string]

interface Parameter {
  readonly name: string
  readonly in: string
  readonly description?: string
}

const operations = Object.values(document.paths).map(({ get }) => get)

/** The parameters of an operation but its cursor, which the verb follows by itself. */
export function parametersOf(operation: string): readonly Parameter[] {
  const found = operations.find(({ operationId }) => operationId === operation)
  return (found?.parameters ?? []).filter(({ in: place, name }) => place === 'query' && name !== 'cursor')
}

/** The options of a verb that reads an operation. */
export const optionsFor = (operation: string): readonly ParameterOption[] =>
  parametersOf(operation).map(({ name, description = '' }) => [`--${dashed(name)} <value>`, lowerFirst(description)])

/** The query that a verb's options make. */
export function queryOf(operation: string, options: Readonly<Record<string, unknown>>): Record<string, string> {
  const query: Record<string, string> = {}
  for (const { name } of parametersOf(operation)) {
    const value = options[name]
    if (typeof value === 'string') query[name] = value
  }
  return query
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
