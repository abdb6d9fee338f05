import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { Parser } from 'htmlparser2'
import { bare, type TreeElement, type TreeNode } from './tree.ts'

/** An element that is not read to its end. */
type Opened = { -readonly [Key in keyof TreeElement]: TreeElement[Key] }

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

const none: TreeElement['children'] = []

/** Parses a page and shows each of its elements as it opens, before what is in it, in the order of the page. */
export function parseTree(markup: string, show: (element: TreeElement) => void): void {
  const open: Opened[] = []
  // What is in the open elements, those outside first, and where that of each begins: lists that grow would take twice the memory.
  const nodes: TreeNode[] = []
  const starts: number[] = []
  let text = ''
  const endText = () => {
    if (text !== '') nodes.push({ type: 'text', data: text })
    text = ''
  }
  const putOther = () => {
    endText()
    nodes.push({ type: 'other' })
  }
  const parser = new Parser(
    {
      onopentag: (tagName, attribs) => {
        endText()
        const element: Opened = {
          type: 'element',
          tagName,
          attribs: decoded(attribs),
          children: none,
          parent: open.at(-1),
        }
        nodes.push(element)
        show(element)
        open.push(element)
        starts.push(nodes.length)
      },
      onclosetag: () => {
        endText()
        const closed = open.pop()
        const start = starts.pop() ?? 0
        if (closed && start < nodes.length) closed.children = nodes.splice(start)
      },
      ontext: (part) => {
        text += part.includes('&') && !raw.has(open.at(-1)?.tagName ?? '') ? decodeHTML(part) : part
      },
      oncomment: putOther,
      onprocessinginstruction: putOther,
    },
    // It runs from sign to sign where it need not look for entities, which most words have not.
    { decodeEntities: false },
  )
  parser.end(markup)
}
