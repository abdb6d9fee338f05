import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { parseTree } from '../../core/articles/parse-tree.ts'
import { isElement, type TreeElement, type TreeNode } from '../../core/articles/tree.ts'
import { siftMarkup } from '../../core/documents/sift.ts'
import { pageNames, savedPage } from '../support/saved-pages.ts'

type Known = ReturnType<ReturnType<typeof load>['root']>[number]['children'][number]

/** Elements as lists of their names, attributes and what is in them, words as they stand, all else as nothing. */
const shapeOf = (node: TreeNode): unknown => {
  if (node.type === 'text') return node.data
  return isElement(node) ? [node.tagName, node.attribs, ...node.children.map(shapeOf)] : null
}
const shapeOfKnown = (node: Known): unknown => {
  if (node.type === 'text') return node.data
  return 'tagName' in node ? [node.tagName, { ...node.attribs }, ...node.children.map(shapeOfKnown)] : null
}

const treeOf = (markup: string): readonly unknown[] => {
  const tops: TreeElement[] = []
  parseTree(markup, (element) => {
    if (!element.parent) tops.push(element)
  })
  return tops.map(shapeOf)
}
const knownTreeOf = (markup: string): readonly unknown[] =>
  (load(markup).root()[0]?.children ?? []).filter((node) => 'tagName' in node).map(shapeOfKnown)

describe('a page is parsed into the tree that its library makes of it', () => {
  it.each([
    ['entities in words', '<p>AT&amp;T &lt;b&gt; &eacute;&#8217; &copy 2026 &notit; a&b &</p>'],
    ['entities in attributes', '<a href="/?a=1&amp;b=2&copy=3&lt" title=\'&quot;a&quot;\' rel=a&amp;b>x</a>'],
    ['words that are no markup', '<xmp>a &amp; <b>c</b></xmp><title>a &amp; b</title><textarea>a &amp; b</textarea>'],
    ['signs that open nothing', '<p>1 < 2 << 3 &amp; 4</p>5 <'],
    ['ends that nothing began', '<div></span>a</p>b</br>c</div></div><p>d'],
    ['elements that others end', '<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table><p>f<div>g</div>'],
    ['what is neither word nor element', '<!doctype html><div>a<!-- b -->c<?php d ?>e<![CDATA[ f ]]>g</div>'],
    ['what never ends', '<div class="a"><p title="b>c</p>'],
    ['drawings', '<svg><path d="M0 0"/><title>a</title></svg><p/>b<br/>c'],
  ])('%s', (_name, markup) => {
    expect(treeOf(markup)).toEqual(knownTreeOf(markup))
  })

  it('all saved pages', () => {
    for (const name of pageNames()) {
      const markup = siftMarkup(savedPage(name), 'https://news.example/a')
      expect(treeOf(markup), name).toEqual(knownTreeOf(markup))
    }
  })

  it('shows elements in the order of the page, each where it stands', () => {
    const shown: string[] = []
    parseTree('<div><p>a<b>c</b></p><i></i></div><hr>', ({ tagName, parent }) =>
      shown.push(`${parent?.tagName ?? ''}>${tagName}`),
    )
    expect(shown).toEqual(['>div', 'div>p', 'p>b', 'div>i', '>hr'])
  })
})
