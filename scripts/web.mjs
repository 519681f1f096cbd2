import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/paths.mjs'

const built = (/** @type {string} */ file) =>
	import(pathToFileURL(join(root, 'build/server', file)).href)

const [web, build] = await Promise.all([built('web.js'), built('index.js')])
await web.serve(build, join(root, 'build/client'))
