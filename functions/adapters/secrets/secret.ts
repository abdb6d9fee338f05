import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** A secret that is not there or may not be read; the message gives its name, never its value. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
}

/** Reads a secret by its name, once; a read that failed is made again at the next call. */
export function secretByName(name: string, client = new SecretsManagerClient({})): () => Promise<string> {
  let read: Promise<string> | undefined
  const ask = async () => {
    try {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }))
      if (SecretString) return SecretString.trim()
    } catch (cause) {
      read = undefined
      throw new SecretError(`Expected to read the secret ${name}, got a refusal. Check its name and who may read it.`, {
        cause,
      })
    }
    read = undefined
    throw new SecretError(
      `Expected the secret ${name} to hold a string, got none. Put the bot token or webhook address there.`,
    )
  }
  return () => {
    read ??= ask()
    return read
  }
}
