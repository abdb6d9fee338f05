import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** A secret that is not there or may not be read; the message gives its name, never its value. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
  /** True where it stays so until somebody makes the secret, or allows it to be read. */
  readonly lasting: boolean

  constructor(message: string, lasting: boolean, options?: ErrorOptions) {
    super(message, options)
    this.lasting = lasting
  }
}

const lastingFaults: ReadonlySet<string> = new Set([
  'ResourceNotFoundException',
  'AccessDeniedException',
  'DecryptionFailure',
])

/** Reads a secret by its name, once; a read that failed is made again at the next call. */
export function secretByName(name: string, client?: SecretsManagerClient): () => Promise<string> {
  let read: Promise<string> | undefined
  const ask = async () => {
    // Loaded when a secret is first asked for: most runs need none.
    const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
    client ??= new SecretsManagerClient({})
    try {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }))
      if (SecretString) return SecretString.trim()
    } catch (cause) {
      read = undefined
      const lasting = cause instanceof Error && lastingFaults.has(cause.name)
      const message = `Expected to read the secret ${name}, got a refusal. Check its name and who may read it.`
      throw new SecretError(message, lasting, { cause })
    }
    read = undefined
    throw new SecretError(
      `Expected the secret ${name} to hold a string, got none. Put the bot token or webhook address there.`,
      true,
    )
  }
  return () => {
    read ??= ask()
    return read
  }
}
