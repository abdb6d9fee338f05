import { App } from 'aws-cdk-lib'
import { checked } from './checks.ts'
import { readSettings } from './settings.ts'
import { WalkbackStack } from './stack.ts'

const app = new App()
const settings = readSettings((name) => app.node.tryGetContext(name))
new WalkbackStack(app, settings.name, settings)
checked(app)
