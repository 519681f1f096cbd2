import { inTurn } from '#app/adapters/db/turns.server.ts'
import { compare } from '#app/adapters/saved-searches/compare.server.ts'
import {
	closePass,
	letAllPass,
	openPass,
	postsOf,
} from '#app/adapters/saved-searches/pass.server.ts'
import { readAnew } from '#app/adapters/saved-searches/read-anew.server.ts'

/**
 * New posts are compared with all saved searches, some thousand posts at a time, until none are left. While one
 * comparison is at it, the next of the schedule has nothing to do: both would count the same posts.
 */
export const compareSearches = async (now = new Date()): Promise<number> =>
	(await inTurn('compare', 'saved-searches', () => compareAll(now))) ?? 0

async function compareAll(now: Date): Promise<number> {
	if (await letAllPass(now)) return 0
	await readAnew()
	let found = 0
	for (let pass = await openPass(now); pass; pass = await openPass(now)) {
		found += await compare(pass, await postsOf(pass))
		await closePass(pass)
	}
	return found
}
