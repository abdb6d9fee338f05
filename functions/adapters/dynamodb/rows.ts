import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import { MaybeText, Text } from '../../../schemas/primitives.ts'

const whole = z.optional(z.int())

/**
 * A row of the table. The record stands in `body` as JSON, byte for byte what was put; everything else is for keys,
 * indexes and conditions. A body that is too long for one row goes on in rows of its own, named by their content.
 */
export const Row = z.object({
  pk: Text,
  sk: Text,
  body: MaybeText,
  /** Number and name of the rows in which the body stands, where it is too long for this one. */
  parts: MaybeText,
  recordId: MaybeText,
  listPk: MaybeText,
  listSk: MaybeText,
  /** The key of the record that a row lists, where it stands in a partition of its own. */
  leadsTo: MaybeText,
  pendingPk: MaybeText,
  pendingSk: MaybeText,
  /** The fold that wrote the row. */
  epoch: whole,
  /** Tells a repeated mark from the one that a fold has seen. */
  token: whole,
  /** Whether a revision was told. */
  delivery: z.optional(z.enum(['pending', 'settled'])),
  /** Why the record no longer stands. */
  superseded: MaybeText,
  /** Why the record cannot be read: it is passed over until somebody has mended it. */
  parked: MaybeText,
  /** Until when a fold holds its collection, and a channel is left alone. */
  until: MaybeText,
  /** An alert's attempts and state, or until when a host is taken: for the condition on the next one. */
  version: MaybeText,
  /** What was spent on a model: millionths of a dollar, tokens in and out, answers. */
  micros: whole,
  tokensIn: whole,
  tokensOut: whole,
  texts: whole,
})
export type Row = z.infer<typeof Row>

export type Item = Record<string, AttributeValue>

/** A row as DynamoDB takes it. */
export function toItem(row: Row): Item {
  return Object.fromEntries(
    Object.entries(Row.parse(row)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, toAttribute(value)]],
    ),
  )
}

/** The value of an attribute as DynamoDB takes it. */
export const toAttribute = (value: string | number): AttributeValue =>
  typeof value === 'number' ? { N: String(value) } : { S: value }

/** A row as DynamoDB gave it; throws where it is none of ours. */
export function fromItem(item: Item): Row {
  return Row.parse(
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name, value.N === undefined ? value.S : Number(value.N)]),
    ),
  )
}

/** DynamoDB takes 400 KB a row, in UTF-8 with its attribute names; a character of JSON takes at most three bytes there. */
export const longestBody = 120_000

/** Cuts a body that is too long for one row, never inside a character. */
export const cutBody = (body: string): readonly string[] => body.match(piece) ?? []

const piece = new RegExp(`[^]{1,${longestBody}}(?![\\udc00-\\udfff])`, 'g')
