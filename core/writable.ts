/** A thing while it is being made. */
export type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] }
