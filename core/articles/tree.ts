import { withoutDress } from '../documents/dress.ts'
import { remembered } from './remembered.ts'

/** A node of a parsed page: an element, words, or what is neither and counts for nothing but its place. */
export type TreeNode = TreeElement | { readonly type: 'text'; readonly data: string } | { readonly type: 'other' }

/** An element of a parsed page. */
export interface TreeElement {
  readonly type: 'element'
  readonly tagName: string
  readonly attribs: Readonly<Record<string, string>>
  readonly children: readonly TreeNode[]
  /** What it stands in; nothing at the top. */
  readonly parent: TreeElement | undefined
}

/** The attributes of an element that has none. */
export const bare: TreeElement['attribs'] = {}

export const isElement = (node: TreeNode | undefined): node is TreeElement => node?.type === 'element'

/** An attribute's value, empty where there is none. */
export const attribute = (element: TreeElement, name: string): string => element.attribs[name] ?? ''

/** All text inside a node, as it stands. */
export function textOf(node: TreeNode): string {
  if (node.type === 'text') return node.data
  return isElement(node) ? node.children.map(textOf).join('') : ''
}

/** An element and its ancestors, the nearest first, so many at most. */
export function lineOf(element: TreeElement, most = Number.POSITIVE_INFINITY): readonly TreeElement[] {
  const line = [element]
  for (let up = element.parent; up && line.length < most; up = up.parent) line.push(up)
  return line
}

/** The element's ancestors, the nearest first, so many at most. */
export const ancestors = ({ parent }: TreeElement, most?: number): readonly TreeElement[] =>
  parent ? lineOf(parent, most) : []

/** True for an element inside another one. */
export function isWithin(element: TreeElement, outer: TreeElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up === outer) return true
  return false
}

/** True for an element itself and what is inside it. */
export const isIn = (element: TreeElement, outer: TreeElement): boolean => element === outer || isWithin(element, outer)

/** How a paragraph is marked up: those of one article are alike, those of boxes about it are not. */
export function kindOf(element: TreeElement): string {
  const { parent } = element
  return parent ? `${nameOf(parent)}>${nameOf(element)}` : nameOf(element)
}

const nameOf = ({ tagName, attribs: { class: names } }: TreeElement): string =>
  names ? `${tagName}.${names.slice(0, 200).replace(/\d+/g, '')}` : `${tagName}.`

/** One line: white space of every kind, and what shows as nothing, become single spaces. */
export const oneLine = (text: string): string =>
  singleSpaced(unseen.test(text) ? text.replaceAll(unseenAll, '') : text).trim()

/** A text with single spaces for all white space; the many that are so already are passed over. */
export const singleSpaced = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ')

const unseen = /[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad]/
const unseenAll = new RegExp(unseen, 'g')

/** The letters and digits of a text alone, to compare what differs in dress only. */
export const plainWords = (text: string): string => withoutDress(text).toLowerCase()

/** True of a text that says what some plain words do; most are too short for it. */
export const says = (text: string, plain: string): boolean => text.length >= plain.length && plainWords(text) === plain

/** Names of what surrounds an article; a page builder calls every part of a page a widget. */
const elsewhere =
  /comment(?!s?-(?:open|closed|count))|related|relat(?:ed|ionad)|side-?bar|(?<!elementor-)widget(?!-(?:container|theme|wrap))|recent|latest|teaser|archive|calendar|kalender|most-?read|popular|recommend|trending|recirc|(?<!(?:article|post|entry|story|node)[-_]{1,2})footer|(?<!s)ticker|promo|carousel|ranking|disqus|replies|forums?(?![a-z])|(?<![a-z])events?(?![a-z])/i

/** Names that say what a page has or has not. */
const states = /(?:^|\s)(?:has|no|with|without|hide|show)-\S*/gi

const isNamedElsewhere = remembered((names) => elsewhere.test(names.replace(states, ' ')))

/** True inside a list of other articles, comments, or what surrounds every page. */
export const isElsewhere = (element: TreeElement): boolean =>
  lineOf(element, 9).some(
    (up) =>
      /^(?:aside|nav)$/.test(up.tagName) ||
      (up.tagName === 'footer' && !ancestors(up).some(({ tagName }) => tagName === 'article')) ||
      (!/^(?:body|html|article)$/.test(up.tagName) &&
        isNamedElsewhere(`${attribute(up, 'class').slice(0, 200)} ${attribute(up, 'id').slice(0, 100)}`)),
  )
