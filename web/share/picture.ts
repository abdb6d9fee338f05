const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const

const scale = 2
const edge = 16

/** A picture of the page as a file of its own: its looks written into it, its background behind it. */
export function svgOf(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('Expected the copy of a picture to be a picture')
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original)
    for (const name of inlined) copies[index]?.setAttribute(name, style.getPropertyValue(name))
    copies[index]?.removeAttribute('class')
  }
  const { width, height } = picture.getBoundingClientRect()
  const box = picture.viewBox.baseVal
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const [marginX, marginY] = [(edge * box.width) / width, (edge * box.height) / height]
  const frame = {
    x: box.x - marginX,
    y: box.y - marginY,
    width: box.width + 2 * marginX,
    height: box.height + 2 * marginY,
  }
  for (const [name, value] of Object.entries(frame)) ground.setAttribute(name, String(value))
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  copy.prepend(name, ground)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', Object.values(frame).join(' '))
  copy.setAttribute('width', String(width + 2 * edge))
  copy.setAttribute('height', String(height + 2 * edge))
  return new XMLSerializer().serializeToString(copy)
}

/** A picture as pixels, twice as fine as on the page. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width * scale
    canvas.height = image.height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture could not be drawn.'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
