export function timeScale(from: number, to: number, left: number, right: number): (moment: number) => number
export function valueTicks(largest: number, count?: number): number[]
export function monthTicks(from: number, to: number, count: number): number[]
export function spread(places: readonly number[], gap: number, left: number, right: number): number[]
