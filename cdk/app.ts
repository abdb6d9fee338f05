import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { loadChannels } from '../core/alerts/load-channels.ts'
import { loadModel } from '../core/model/load-model.ts'
import { checked } from './checks.ts'
import { canaryOf, readSettings } from './settings.ts'
import { WalkbackStack } from './stack.ts'

const app = new App()
const optionOf = (name: string): unknown => app.node.tryGetContext(name)
const readChannels = (file: string) => loadChannels(readFileSync(file, 'utf8'), file)
const readModel = (file: string) => loadModel(readFileSync(file, 'utf8'), file)
/** Settings whose option names a file. */
const files: Readonly<Record<string, (file: string) => unknown>> = { channels: readChannels, model: readModel }
const settings = readSettings((name) => {
  const option = optionOf(name)
  return typeof option === 'string' ? (files[name]?.(option) ?? option) : option
})
new WalkbackStack(app, settings.name, settings)
if (settings.canaryChannel !== '') new WalkbackStack(app, `${settings.name}Canary`, canaryOf(settings))
checked(app)
