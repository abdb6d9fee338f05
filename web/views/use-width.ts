import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of a box in pixels of a page whose letters are 16 high, so that pictures grow with the text; `unmeasured` until it is drawn. */
export function useWidth<Box extends HTMLElement>(unmeasured: number): readonly [RefObject<Box | null>, number] {
  const box = useRef<Box>(null)
  const [width, setWidth] = useState(unmeasured)
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    const measure = () => setWidth(Math.round((current.clientWidth * letterHeight) / rootLetterHeight()))
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [])
  return [box, width]
}

const letterHeight = 16
const rootLetterHeight = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || letterHeight
