import * as z from 'zod/mini'

/** Who reads: the rules, a language model, or both side by side. */
export const ReaderMode = z.enum(['rules', 'model', 'both'])
export type ReaderMode = z.infer<typeof ReaderMode>

/** What belongs to a model of any kind. */
const shared = () => ({
  /** Dollars for a million tokens in and out, by the price list of whoever runs it; nothing for one's own machine. */
  price: z._default(z.strictObject({ in: z.number().check(z.nonnegative()), out: z.number().check(z.nonnegative()) }), {
    in: 0,
    out: 0,
  }),
  /** Dollars a day (UTC), after which texts are read by the rules alone. */
  dailyDollars: z._default(z.number().check(z.positive()), 5),
  /** The longest answer, in tokens; a longer one is cut, and not believed. */
  answerTokens: z._default(z.int().check(z.minimum(256), z.maximum(32_000)), 4_000),
  /** For one text, all attempts together. */
  seconds: z._default(z.number().check(z.positive(), z.maximum(60)), 45),
  /** Whether what the model alone has read may move a figure, and so page somebody. */
  pages: z._default(z.boolean(), false),
})

/** Names a secret, never holds it: in Secrets Manager, on one machine an environment variable. */
const secretName = () => z.string().check(z.regex(/^[\w/.@+=-]+$/, 'Expected the name of a secret'))

/** A region of AWS. */
const region = () =>
  z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'Expected a region of AWS such as eu-central-1'))

/** The model that is asked, and within which bounds; made when it is first used, as most deployments ask none. */
export const ModelSettings = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...shared(),
      kind: z.literal('bedrock'),
      /** Id of the foundation model. */
      model: z.string().check(z.regex(/^[\w.:-]+$/)),
      /** Id of the inference profile by which it is called, if by one. */
      profile: z.optional(z.string().check(z.regex(/^[\w.:-]+$/))),
      region: region(),
      /** Where the profile may have it run; the region alone without them. */
      regions: z._default(z.array(region()), []),
      /** Address of a VPC endpoint, where the service is not to be reached over the internet. */
      endpoint: z.optional(z.url({ protocol: /^https?$/ })),
    }),
    z.strictObject({
      ...shared(),
      kind: z.literal('openai'),
      model: z.string().check(z.minLength(1)),
      /** Up to, and without, `/chat/completions`. */
      url: z.url({ protocol: /^https?$/ }),
      secret: z.optional(secretName()),
    }),
  ]),
)
export type ModelSettings = z.infer<typeof ModelSettings>
