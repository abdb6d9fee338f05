const svgNamespace = 'http://www.w3.org/2000/svg'

/** An HTML element; strings among its children become text, never markup. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children)
}

/** An SVG element, by the same rules. */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(svgNamespace, tag), attributes, children)
}

/** An address that a reader may open, or nothing: scraped ones may be anything. */
export function openable(address) {
  return typeof address === 'string' && /^https?:\/\//i.test(address) ? address : undefined
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false))
  return element
}
