import { compare } from '#app/adapters/saved-searches/compare.server.ts'
import {
	closePass,
	letAllPass,
	openPass,
	postsOf,
} from '#app/adapters/saved-searches/pass.server.ts'
import { readAnew } from '#app/adapters/saved-searches/read-anew.server.ts'

/** New posts are compared with all saved searches, some thousand posts at a time, until none are left. */
export async function compareSearches(now = new Date()): Promise<number> {
	if (await letAllPass(now)) return 0
	await readAnew()
	let found = 0
	for (let pass = await openPass(now); pass; pass = await openPass(now)) {
		found += await compare(pass, await postsOf(pass))
		await closePass(pass)
	}
	return found
}
