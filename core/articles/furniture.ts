import { remembered } from './remembered.ts'
import { attribute, bare, isElement, type TreeElement, type TreeNode } from './tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that never hold an article's text. */
const outsideTags = words(
  'head script style noscript nav footer button input select option dialog menu figcaption audio video object map rt rp address template canvas amp-ad amp-embed amp-consent amp-sidebar',
)

/** Elements that hold it seldom, and then most of it. */
const besideTags = words('aside header figure details form')

/** Words of class names and ids that mark what stands beside an article's text. */
const besideWords = words(`
  ad ads adv advert adverts advertisement advertising anzeige werbung publicidad pubblicita pub sponsor sponsored promo promotion
  promotional promobox teaser teasers outbrain taboola dfp gpt adslot
  related relatednews relatedposts relatedarticles recommend recommended recommendation recommendations recirc recirculation readmore
  also correlati correlate verwandt relacionadas relacionados similar suggested suggestions trending popular mostread
  share shares sharing sharebar sharetools social socials socialbar sns follow whatsapp facebook twitter tweet instagram addtoany
  newsletter newsletters subscribe subscription subscribebox signup register registration paywall piano login donate donation membership
  caption captions figcaption legend credit credits bildunterschrift didascalia photographer
  byline bylines author authors authorbox authorbio biography bio contributors reporter journalist
  comment comments commentlist disqus respond reply discussion
  breadcrumb breadcrumbs pagination pager tags taglist tagcloud keywords topics categories category
  meta metadata timestamp date dateline pubdate lastupdate published updated postmeta infoline readtime readingtime
  cookie cookies consent gdpr onetrust didomi cmp banner popup modal overlay lightbox interstitial
  sidebar widget widgets toolbar tools print footer footnote copyright disclaimer
  carousel slider slideshow gallery thumbnails playlist player video videos podcast audio listen embed
  toc tableofcontents jumplinks skiplink navigation nav menu submenu
  pullquote boxquote infobox signature promoted partner affiliate shop coupon poll quiz rating ratings feedback survey
  cta optin reactions
  eyebrow kicker overline standfirst ranking newsranking hotnews
  imgdesc picdesc photodesc imgcaption imagecaption photocaption
  inread shopping ticker tickers companycard robotsnocontent readerreaction readerreactions
`)

/** Names that begin so hold what readers wrote, often more than the article itself. */
const commentWords = words(
  'comments comment commentlist disqus respond kommentare commenti commentaires comentarios reacties',
)
const switchWords = words('open closed enabled disabled on off count')

/** Words before which a class says what a page has, not what the element is: `has-sidebar`. */
const stateWords = words('has no with without js not show hide single')
/** Prefixes that say who made the theme. */
const prefixWords = words('is wp block')

/** A name that tells of the text itself, whatever weaker word stands beside it: `widget-post-content`. */
const bodyToken = /(?:article|post|entry|story|news|text|page)[-_]*(?:body|content|text|copy)|content[-_]*body/i
const weakWords = words(
  'paywall piano subscription sidebar widget widgets video audio gallery slider banner category topics listen poll partner',
)

/** Words that mark text which is there for other readers than the eye, or for a picture, in a line as well. */
const hiddenWords = words(
  'hidden sronly visuallyhidden screenreadertext offscreen imgdesc picdesc photodesc imgcaption imagecaption photocaption caption',
)

/** What an element is to an article: its text, beside it or hidden (dropped where it holds little), or outside it. */
export type Place = 'text' | 'beside' | 'hidden' | 'outside'

/** Attributes beside class and id that say what an element is. */
const nameAttributes = ['data-component', 'data-testid', 'data-type', 'data-module', 'data-area']

/** Names longer than this are noise, and made to be slow to read. */
const longest = 1_000

/** Roles of what is no article's text. */
const outsideRoles = words('navigation banner contentinfo search dialog alertdialog menu menubar toolbar button')

/** Where an element stands by its tag, its role and the words of its class names and id. */
export function placeOf(element: TreeElement): Place {
  const { tagName, attribs } = element
  if (outsideTags.has(tagName)) return 'outside'
  const own = tagName.includes('-') ? tagName : ''
  if (attribs === bare && own === '') return besideTags.has(tagName) ? 'beside' : 'text'
  if (isHidden(element)) return 'hidden'
  const role = attribute(element, 'role')
  if (outsideRoles.has(role)) return 'outside'
  if (role === 'complementary' || besideTags.has(tagName)) return 'beside'
  // A heading's id is an anchor.
  const id = /^h\d$/.test(tagName) ? '' : attribute(element, 'id')
  const names = [attribute(element, 'class'), id, own, ...nameAttributes.map((name) => attribute(element, name))]
  const named = names.filter(Boolean).join(' ')
  return named === '' || named.length > longest ? 'text' : placeByNames(named)
}

const placeByNames = remembered((names): Place => {
  const places = names.split(/\s+/).map(placeByName)
  return places.find((one) => one === 'outside') ?? places.find((one) => one === 'beside') ?? 'text'
})

const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)

function placeByName(name: string): Place {
  const all = partsOf(name)
  const parts = all.slice(all.findIndex((part) => !prefixWords.has(part)))
  const [first = '', second = ''] = parts
  if (stateWords.has(first)) return 'text'
  if (commentWords.has(first) && !switchWords.has(second)) return 'outside'
  if (bodyToken.test(name) && !parts.some((part) => besideWords.has(part) && !weakWords.has(part))) return 'text'
  // Single letters are a build's hash.
  const pairs = parts.flatMap((part, i) => (part.length > 2 ? `${part}${parts[i + 1] ?? ''}` : []))
  return [...parts, ...pairs, parts.join('')].some((part) => besideWords.has(part)) ? 'beside' : 'text'
}

function isHidden(element: TreeElement): boolean {
  const { attribs } = element
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true
  const { style, class: names } = attribs
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  if (!names) return false
  const said = hiddenByNames(names.slice(0, longest))
  return said === 'hidden' || (said === 'caption' && standsByPicture(element))
}

/** Whether class names hide an element, or call it a caption, which one beside a picture is. */
const hiddenByNames = remembered((names) => {
  const all = names.split(/\s+/)
  if (all.some((name) => hiddenWords.has(partsOf(name).join('')))) return 'hidden'
  return all.some((name) => /[-_]caption$/i.test(name)) ? 'caption' : 'shown'
})

const standsByPicture = ({ parent }: TreeElement): boolean =>
  parent?.children.some((sibling) => isPicture(sibling) || holdsPicture(sibling)) ?? false

const isPicture = (node: TreeNode): boolean => isElement(node) && node.tagName === 'img'
const holdsPicture = (node: TreeNode): boolean => isElement(node) && node.children.some(isPicture)

/** Class names and ids that news systems give to the element with an article's text. */
const bodyNames =
  /(^|[\s_-])(article|entry|post|story|news|content|page|text|detail|main|single)[_-]*(body|content|text|copy|main|inner|detail|contents)|articlebody|storybody|newstext|newsbody|artibody|artical|trs_editor|article_txt|newsct|article-?view|prose|richtext|rich-text|body-?copy|caas-body|zn-body/i

/** What an element weighs at most. */
export const heaviest = 2

/** How much more likely an element holds the article than its score alone says. */
export function bodyWeight(element: TreeElement): number {
  const { tagName } = element
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop'))) return heaviest
  const byTag = tagName === 'article' ? 1.3 : tagName === 'main' ? 1.1 : 1
  return isNamedBody(element) ? byTag * 1.4 : byTag
}

/** True of an element that its class names or id call the body of an article. */
export const isNamedBody = ({ attribs }: TreeElement): boolean =>
  attribs !== bare && isBodyName(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.slice(0, longest))

const isBodyName = remembered((names) => bodyNames.test(names))
