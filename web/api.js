const mostPages = 50

/** One answer of the API; throws with the problem's own words. */
export async function read(path) {
  const response = await fetch(path, { headers: { accept: 'application/json' } })
  const body = await response.json().catch(() => undefined)
  // A stale status is an answer, too.
  if (response.ok || body?.state) return body
  throw Object.assign(new Error(body?.detail ?? `The API answered ${response.status}.`), { status: response.status })
}

/** All items of a list, page by page. */
export async function readAll(path) {
  const items = []
  let next = path
  for (let page = 0; next && page < mostPages; page += 1) {
    const body = await read(next)
    items.push(...body.items)
    next = body.next
  }
  return items
}
