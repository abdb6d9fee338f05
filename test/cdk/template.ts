import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import * as z from 'zod/mini'
import { readSettings } from '../../cdk/settings.ts'
import { WalkbackStack } from '../../cdk/stack.ts'

const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')))

/** An app with the project's own flags and the stack under some settings, its code not bundled. */
export function stackApp(settings: Readonly<Record<string, unknown>> = {}): { app: App; stack: WalkbackStack } {
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
  const stack = new WalkbackStack(
    app,
    'Walkback',
    readSettings((name) => settings[name]),
  )
  return { app, stack }
}

const made = new Map<string, Template>()

/** The template of the stack under some settings, made once for all who look at it. */
export function template(settings: Readonly<Record<string, unknown>> = {}): Template {
  const key = JSON.stringify(settings)
  const found = made.get(key) ?? Template.fromStack(stackApp(settings).stack)
  made.set(key, found)
  return found
}

const Statement = z.object({
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.optional(
    z.object({ 'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.array(z.string()) }) }),
  ),
})
const Policy = z.object({
  Roles: z.array(z.object({ Ref: z.string() })),
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
})

/** What a role may do, a line an action: `dynamodb:Query Ledger/index/ids DEAL#*`. */
export function permissionsOf(made: Template, role: RegExp): readonly string[] {
  const policies = Object.values(made.findResources('AWS::IAM::Policy')).map(({ Properties }) =>
    Policy.parse(Properties),
  )
  return policies
    .filter(({ Roles }) => Roles.some(({ Ref }) => role.test(Ref)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Action, Resource, Condition }) => {
      const keys = Condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'] ?? []
      return [Action]
        .flat()
        .flatMap((action) => [Resource].flat().map((resource) => [action, nameOf(resource), ...keys].join(' ')))
    })
    .toSorted()
}

const Joined = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
const Attribute = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
const Reference = z.object({ Ref: z.string() })

/** A resource as a policy names it, without the hash that CDK adds. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  const joined = Joined.safeParse(value).data
  if (joined) return joined['Fn::Join'][1].map(nameOf).join('')
  const attribute = Attribute.safeParse(value).data?.['Fn::GetAtt']
  if (attribute) return attribute[1] === 'Arn' ? plain(attribute[0]) : `${plain(attribute[0])}.${attribute[1]}`
  const reference = Reference.safeParse(value).data
  return reference ? plain(reference.Ref) : JSON.stringify(value)
}

const plain = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '')
