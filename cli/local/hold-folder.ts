import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const heldHere = new Set<string>()

/** Holds a folder for this process until it is let go; false where another living process holds it. */
export async function holdFolder(folder: string): Promise<boolean> {
  const file = lockFile(folder)
  await mkdir(folder, { recursive: true })
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  // A container gives the same number to each run: our own number in the file is a run that was killed.
  if (heldHere.has(file) || (holder > 0 && holder !== process.pid && isAlive(holder))) return false
  await writeFile(file, String(process.pid))
  heldHere.add(file)
  return true
}

/** Lets a folder go that this process holds. */
export async function releaseFolder(folder: string): Promise<void> {
  heldHere.delete(lockFile(folder))
  await rm(lockFile(folder), { force: true })
}

const lockFile = (folder: string) => join(folder, 'walkback.pid')

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
