import * as z from 'zod/mini'

const StreamRecord = z.object({
  dynamodb: z.optional(
    z.object({
      SequenceNumber: z.optional(z.string()),
      // The row that it becomes has its own schema.
      NewImage: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
})
/** What a function needs of a record of the table's stream. */
export type StreamRecord = z.infer<typeof StreamRecord>

/** What wakes a function that follows the table's stream: its records, or the sweep on its schedule, which brings none. */
export const StreamEvent = z.object({ Records: z.optional(z.array(StreamRecord)) })
export type StreamEvent = z.infer<typeof StreamEvent>
