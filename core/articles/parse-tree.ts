import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { Parser } from 'htmlparser2'
import { bare, type TreeElement, type TreeNode } from './tree.ts'

interface OpenElement extends TreeElement {
  readonly children: TreeNode[]
  readonly parent: OpenElement | undefined
}

/** Elements whose words the parser takes as they stand. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'textarea'])

/** Attributes without their entities; those of all that have none are one, so that nothing needs to be asked of them. */
function decoded(attribs: Record<string, string>): TreeElement['attribs'] {
  let isBare = true
  for (const name in attribs) {
    isBare = false
    const value = attribs[name]
    if (value?.includes('&')) attribs[name] = decodeHTMLAttribute(value)
  }
  return isBare ? bare : attribs
}

/** Parses a page and shows each of its elements as it opens, before what is in it, in the order of the page. */
export function parseTree(markup: string, show: (element: TreeElement) => void): void {
  let open: OpenElement | undefined
  let text = ''
  const put = (node: TreeNode) => open?.children.push(node)
  const endText = () => {
    if (text !== '') put({ type: 'text', data: text })
    text = ''
  }
  const putOther = () => {
    endText()
    put({ type: 'other' })
  }
  const parser = new Parser(
    {
      onopentag: (tagName, attribs) => {
        endText()
        const element: OpenElement = { type: 'element', tagName, attribs: decoded(attribs), children: [], parent: open }
        put(element)
        show(element)
        open = element
      },
      onclosetag: () => {
        endText()
        open = open?.parent
      },
      ontext: (part) => {
        text += part.includes('&') && !raw.has(open?.tagName ?? '') ? decodeHTML(part) : part
      },
      oncomment: putOther,
      onprocessinginstruction: putOther,
    },
    // It runs from sign to sign where it need not look for entities, which most words have not.
    { decodeEntities: false },
  )
  parser.end(markup)
}
