/** A design that is broken on purpose: what stands in a file of the project, and what the mutant has in its place. */
export interface Mutant {
  readonly name: string
  readonly file: string
  readonly edits: readonly (readonly [from: string, to: string])[]
}

/** Broken designs, each of which some fault must bring to light. */
export const mutants: readonly Mutant[] = [
  {
    name: 'the channel is told before the alert is recorded',
    file: 'core/alerts/send.ts',
    edits: [
      [
        "  if (!(await store.putAlert(held, known))) return { state: 'waiting', problem: 'Another run was faster' }\n",
        '',
      ],
      ['(await send())', '(await send())\n  await store.putAlert(held, known)'],
      ['(known && (await channel.find?.(alert.id, thread))) ?? ', ''],
    ],
  },
  {
    name: 'an attempt that broke off is made again without a look into the channel',
    file: 'core/alerts/send.ts',
    edits: [['(known && (await channel.find?.(alert.id, thread))) ?? ', '']],
  },
  {
    name: 'a channel that does not say whether it has the message is taken not to have it',
    file: 'functions/adapters/slack/bot.ts',
    edits: [["return delivery.outcome === 'retry' ? delivery : undefined", 'return undefined']],
  },
  {
    name: 'an alert is held without a lease',
    file: 'core/alerts/send.ts',
    edits: [
      ['notBefore: after(now(), lease)', 'notBefore: after(now(), 0)'],
      ['(known && (await channel.find?.(alert.id, thread))) ?? ', ''],
    ],
  },
  {
    name: 'an alert is put without a condition on its version',
    file: 'functions/adapters/dynamodb/deliveries.ts',
    edits: [['rows.put(row, from === undefined ? absent : sameVersion(versionOf(from)))', 'rows.put(row)']],
  },
  {
    name: 'Retry-After is waited out by the message, not by the channel',
    file: 'core/alerts/send.ts',
    edits: [['    await pauseChannel(channel.id, until)\n', '']],
  },
  {
    name: 'Retry-After is not waited out at all',
    file: 'core/alerts/send.ts',
    edits: [["delivery.outcome === 'retry' ? delivery.afterSeconds : untilMended", '0']],
  },
  {
    name: 'a run that cannot keep that the channel asked to wait goes on with its next message',
    file: 'core/alerts/send.ts',
    edits: [['    const why = fault', '    if (fault) throw fault\n    const why = fault']],
  },
  {
    name: 'a reply that is not shown to the channel is not looked for in its thread',
    file: 'functions/adapters/slack/bot.ts',
    edits: [['thread === undefined ? [] : await repliesTo(thread)', 'thread === undefined ? [] : []']],
  },
  {
    name: 'a revision is settled before its channels are told',
    file: 'core/ingest.ts',
    edits: [['  const told = []\n', '  await ports.store.settleRevision(revision.id)\n  const told = []\n']],
  },
  {
    name: 'a revision that a fold takes back while it is told is settled all the same',
    file: 'core/ingest.ts',
    edits: [['settleRevision(revision.id, now)', 'settleRevision(revision.id)']],
  },
  {
    name: 'what was told and no longer follows is not corrected',
    file: 'core/alerts/correct.ts',
    edits: [["  if (!due) return { state: 'known' }\n", "  if (due !== null) return { state: 'known' }\n"]],
  },
  {
    name: 'the last claims to arrive win',
    file: 'core/ingest.ts',
    edits: [
      ['[...own, ...linked]', '[...own.filter(({ id }) => fold.due.some(({ key }) => key.endsWith(id))), ...linked]'],
    ],
  },
  {
    name: 'the id of a claim is not made from its content',
    file: 'functions/adapters/dynamodb/intake.ts',
    edits: [['keys.claim(collection, claim.id)', "keys.claim(collection, [claim.id, Math.random()].join('-'))"]],
  },
  {
    name: 'each row of a claim of three holds what its own run read',
    file: 'functions/adapters/dynamodb/intake.ts',
    edits: [['(isFirst || others.length === 0 ? home : await rows.get(home)) ?? home', 'home']],
  },
  {
    name: 'an entry is settled before it is read',
    file: 'core/ingest.ts',
    edits: [
      [
        '  const read = await readPage(ports, entry)\n',
        "  await store.settleEntry(entry, { state: 'read', at: now() })\n  const read = await readPage(ports, entry)\n",
      ],
    ],
  },
  {
    name: 'a source is remembered before its entries are queued',
    file: 'core/ingest.ts',
    edits: [
      [
        '  const unseen = await store.unseen(offer.entries)\n',
        '  await store.putSourceState({ id, polledAt, succeededAt: polledAt, failures: 0 })\n  const unseen = await store.unseen(offer.entries)\n',
      ],
    ],
  },
  {
    name: 'messages that the queue did not take are taken for sent',
    file: 'functions/adapters/sqs/queue.ts',
    edits: [['Failed.length > 0', 'Failed.length > batch.length']],
  },
  {
    name: 'a collection is not held while it is folded',
    file: 'functions/adapters/dynamodb/folds.ts',
    edits: [['hold, lease && free(lease.now)', 'hold']],
  },
  {
    name: 'a throttled write is swallowed',
    file: 'functions/adapters/dynamodb/folds.ts',
    edits: [
      [
        'write(rows, one, known.get(one.row.sk), fold.epoch))',
        'write(rows, one, known.get(one.row.sk), fold.epoch).catch(() => true))',
      ],
    ],
  },
  {
    name: 'claims are taken for folded before their ledger is written',
    file: 'functions/adapters/dynamodb/folds.ts',
    edits: [
      [
        '      const stored = await rows.query({ partition: keys.ledger(fold.collection) })\n',
        '      await settle(rows, fold)\n      const stored = await rows.query({ partition: keys.ledger(fold.collection) })\n',
      ],
    ],
  },
  {
    name: 'the collections that a deal of three touches are not folded again',
    file: 'core/ingest.ts',
    edits: [['await store.touchCollection(name, fold)\n', 'void name\n']],
  },
  {
    name: 'what no longer follows is left standing',
    file: 'functions/adapters/dynamodb/folds.ts',
    edits: [['await inTurn(gone, (row) => supersede(rows, row, fold.epoch, endingOf))', '[true]']],
  },
  {
    name: 'a message of a batch that failed is taken for done',
    file: 'functions/runtime/batch.ts',
    edits: [['return [{ itemIdentifier: idOf(item) }]', 'return []']],
  },
  {
    name: 'a page that breaks the reader is tried again for ever',
    file: 'core/articles/read-page.ts',
    edits: [
      ['    return { reason: `Expected the reader', '    throw fault\n    return { reason: `Expected the reader'],
    ],
  },
  {
    name: 'a record that cannot be read stops all others',
    file: 'functions/adapters/dynamodb/body.ts',
    edits: [['if (!(fault instanceof RecordError)) throw fault', 'if (fault) throw fault']],
  },
  {
    name: 'a query gives the first page alone',
    file: 'functions/adapters/dynamodb/table-rows.ts',
    edits: [['start = answer.LastEvaluatedKey', 'start = undefined']],
  },
  {
    name: 'money for a model is not set aside under its cap',
    file: 'functions/adapters/dynamodb/purse.ts',
    edits: [[', roomFor(room)', '']],
  },
  {
    name: 'an article that the model was not had for is taken to claim nothing',
    file: 'core/model/reader.ts',
    edits: [['claims: readClaims(article),\n        passedOver,', 'claims: [],\n        passedOver,']],
  },
]
