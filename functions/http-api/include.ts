import * as z from 'zod/mini'

/** The parameter that asks for related things in the same answer, by name. */
export const including = <Name extends string>(names: readonly [Name, ...Name[]]) => ({
  include: z
    .optional(
      z.pipe(
        z.pipe(
          z.string(),
          z.transform((text) => text.split(',')),
        ),
        z.array(z.enum(names)),
      ),
    )
    .check(
      z.meta({
        description: `Brings related things along: ${names.join(', ')}, parted by commas.`,
        examples: [names[0]],
      }),
    ),
})
