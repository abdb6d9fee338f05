import type { ComponentChild } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Scene } from '../scene.ts'

interface Properties {
  /** What it is drawn from beside the scene's time, language and filters of time. */
  readonly by: readonly unknown[]
  readonly scene: Scene
  readonly draw: () => ComponentChild
}

/** A part of the page that is drawn anew only where its data, the time or the language changed: not at each letter of a search. */
export function still({ by, scene, draw }: Properties): ComponentChild {
  const { moment, words, place } = scene
  return useMemo(draw, [...by, moment.until, moment.known, words, place.asOf, place.lang, place.party])
}

/** A part that comes a moment after the rest, so that what is read first need not wait for it; `meanwhile` keeps its room. */
export function later({
  by,
  draw,
  meanwhile,
}: Omit<Properties, 'scene'> & { readonly meanwhile: ComponentChild }): ComponentChild {
  const [drawn, setDrawn] = useState<ComponentChild>(meanwhile)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(draw()))
    return () => clearTimeout(timer)
  }, by)
  return drawn
}
