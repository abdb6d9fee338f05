/** Why no answer came: the first three may pass. */
export type ModelProblem = 'timeout' | 'throttled' | 'unavailable' | 'rejected'

/** A model that did not answer; `rejected` is a question, key or setting that it will never take. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly kind: ModelProblem
  /** How long the service asks to be left alone. */
  readonly retryAfterSeconds: number | undefined

  constructor(kind: ModelProblem, message: string, options?: ErrorOptions & { readonly retryAfterSeconds?: number }) {
    super(message, options)
    this.kind = kind
    this.retryAfterSeconds = options?.retryAfterSeconds
  }

  /** True where the same question may be answered a little later. */
  get mayPass(): boolean {
    return this.kind !== 'rejected'
  }
}
