import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/paths.mjs'

const { work } = await import(pathToFileURL(join(root, 'build/server/worker.js')).href)
await work()
