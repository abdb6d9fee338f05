/** The version of the software: the one in package.json, as a test says. */
export const version = '0.1.0'
