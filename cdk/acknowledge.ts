import { CfnResource, Stack, Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Accepts findings of the checks on a construct and all that it holds; each rule has the reason why it does not apply there. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason })
}

/** The finding that a policy names resources by this pattern. */
export const wildcard = (pattern: string): string => `AwsSolutions-IAM5[Resource::${pattern}]`

/** A construct's name in the template, by which findings name its resource. */
export function templateName(construct: IConstruct): string {
  const { defaultChild } = construct.node
  if (!CfnResource.isCfnResource(defaultChild))
    throw new Error(`Expected ${construct.node.path} to be one resource, got several or none.`)
  return Stack.of(construct).resolve(defaultChild.logicalId)
}
