import type { ComponentChild } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Properties {
  /** All that it is drawn from. */
  readonly by: readonly unknown[]
  readonly draw: () => ComponentChild
  /** What stands there until it is drawn for the first time, with its room; what was drawn before stands there until it is drawn anew. */
  readonly first: () => ComponentChild
}

/** A part of the page that is drawn in a task of its own, a moment after the rest, and only where what it is drawn from has changed. */
export function later({ by, draw, first }: Properties): ComponentChild {
  const [drawn, setDrawn] = useState(first)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(draw()))
    return () => clearTimeout(timer)
  }, by)
  return drawn
}
