import { join } from 'node:path'
import { built } from './lib/built.mjs'
import { root } from './lib/paths.mjs'
import { main } from './lib/say.mjs'

/** For production: the web program alone, from the build, as many as wanted. */
await main(async () => {
	const [web, build] = await Promise.all([built('web'), built('index')])
	await web.serve(build, join(root, 'build/client'))
})
