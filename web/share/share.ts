import type { Scene, Shared, Way } from '../scene.ts'
import { csvOf } from './csv.ts'
import { pngOf, svgOf } from './picture.ts'

const notice = 3_000

/** Gives a panel away: as a file to keep, or as text in the clipboard. */
export async function shareTo(shared: Shared, way: Way, scene: Scene): Promise<void> {
  const picture = () => {
    const found = shared.svg === undefined ? null : document.querySelector<SVGSVGElement>(shared.svg)
    return found ? svgOf(found, shared.title) : undefined
  }
  const ways: Readonly<Record<Way, () => Promise<void> | void>> = {
    svg: () => save(picture(), 'image/svg+xml', `${shared.id}.svg`),
    async png() {
      const svg = picture()
      if (svg !== undefined) saveBlob(await pngOf(svg), `${shared.id}.png`)
    },
    csv: () => save(csvOf(shared.rows()), 'text/csv;charset=utf-8', `${shared.id}.csv`),
    json: () => save(JSON.stringify(shared.rows(), null, 2), 'application/json', `${shared.id}.json`),
    cite: () => copy(citation(shared, scene), scene),
    embed: () => copy(embedding(shared), scene),
    link: () => copy(location.href, scene),
  }
  await ways[way]()
}

const citation = ({ title }: Shared, { words, moment }: Scene) =>
  words.share.citation(title, words.formats.date(new Date(moment.until).toISOString().slice(0, 10)), location.href)

const embedding = ({ embed, title }: Shared) =>
  `<iframe src="${new URL(embed ?? '/', location.href).href}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="440" loading="lazy"></iframe>`

function save(text: string | undefined, type: string, name: string): void {
  if (text !== undefined) saveBlob(new Blob([text], { type }), name)
}

function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = `walkback-${name}`
  link.click()
  URL.revokeObjectURL(address)
}

async function copy(text: string, { words }: Scene): Promise<void> {
  await navigator.clipboard.writeText(text)
  const said = document.createElement('p')
  said.className = 'toast'
  said.setAttribute('role', 'status')
  said.textContent = words.share.copied
  document.body.append(said)
  setTimeout(() => said.remove(), notice)
}
