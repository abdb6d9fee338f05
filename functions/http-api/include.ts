import * as z from 'zod'

/** The parameter that asks for related things in the same answer, by name. */
export const including = <Name extends string>(names: readonly [Name, ...Name[]]) => ({
  include: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(names)))
    .optional()
    .meta({ description: `Brings related things along: ${names.join(', ')}, parted by commas.`, examples: [names[0]] }),
})
