import { EventBridgeClient } from '@aws-sdk/client-eventbridge'

/** What is missing before mail or a bus of AWS can be reached, by the same search as its clients make. */
export async function awsProblem(): Promise<string | undefined> {
  const client = new EventBridgeClient({})
  const { region, credentials } = client.config
  try {
    await region().catch(() => Promise.reject(new Error('Expected a region of AWS, got none. Set AWS_REGION')))
    await credentials().catch(() =>
      Promise.reject(new Error('Expected credentials for AWS, got none. Set AWS_PROFILE, or sign in')),
    )
    return undefined
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  } finally {
    client.destroy()
  }
}
