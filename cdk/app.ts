import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { loadChannels } from '../core/alerts/load-channels.ts'
import { checked } from './checks.ts'
import { canaryOf, readSettings } from './settings.ts'
import { WalkbackStack } from './stack.ts'

const app = new App()
const optionOf = (name: string): unknown => app.node.tryGetContext(name)
const readChannels = (file: string) => loadChannels(readFileSync(file, 'utf8'), file)
const settings = readSettings((name) => {
  const option = optionOf(name)
  return name === 'channels' && typeof option === 'string' ? readChannels(option) : option
})
new WalkbackStack(app, settings.name, settings)
if (settings.canaryChannel !== '') new WalkbackStack(app, `${settings.name}Canary`, canaryOf(settings))
checked(app)
