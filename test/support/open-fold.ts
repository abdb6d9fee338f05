import type { Fold, Store } from '../../core/ports.ts'

/** Opens a fold of a collection, taken from whoever holds it. */
export async function openFold(store: Pick<Store, 'openFold'>, collection: string): Promise<Fold> {
  const fold = await store.openFold(collection)
  if (!fold) throw new Error(`Expected to open a fold of ${collection}, got none`)
  return fold
}
