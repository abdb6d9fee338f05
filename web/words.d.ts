export function dateText(date: string): string
export function agoText(moment: string, now?: number): string
export function axisText(value: number, unit: string): string
