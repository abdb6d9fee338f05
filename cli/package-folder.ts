/** The folder of the package, from its sources in cli/ as from its bundle in dist/. */
export const packageFolder = new URL('../', import.meta.url)
