import { built } from './lib/built.mjs'
import { main } from './lib/say.mjs'

/** For production: the worker alone, from the build, as many as wanted. */
await main(async () => {
	const { work } = await built('worker')
	await work()
})
