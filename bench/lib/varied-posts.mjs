import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { madeUpPosts } from './made-up-posts.mjs'
import { realPosts } from './real-posts.mjs'

/**
 * A posting as an import reads it; what is not named here is carried along as it is.
 * @typedef {Record<string, unknown> & {
 *   externalId: string, employer: string, salaryMin: number | null, salaryMax: number | null,
 *   lat?: number | null, lng?: number | null, publishedAt: string | null,
 * }} Posting
 */

/** @returns {Promise<Posting[]>} the real posts beside the checkout, else made-up ones */
export async function basePosts() {
	if (!realPosts) return [...madeUpPosts(50_000)]
	const text = gunzipSync(await readFile(realPosts)).toString('utf8')
	return text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line))
}

/** Where a post lies, taken over as a whole so that a city keeps its weight and its districts. */
const placeFields = ['province', 'city', 'district', 'divisionCode', 'address', 'lat', 'lng']
const branches = ['', '第二分店', '第三分店', '第五分店', '第八分店']
const newest = Date.parse('2026-11-01')

/**
 * As many posts as wanted out of some: those themselves first, then the same work at another
 * employer, in another place, for another pay, of another day. The same every time.
 * @param {readonly Posting[]} base
 * @param {number} count
 * @returns {Generator<Posting>}
 */
export function* variedPosts(base, count) {
	const random = randomFrom(20_261_125)
	const any = (/** @type {number} */ most) => Math.floor(random() * most)
	for (let place = 0; place < count; place++) {
		const round = Math.floor(place / base.length)
		const post = /** @type {Posting} */ (base[place % base.length])
		if (round === 0) {
			yield post
			continue
		}
		const elsewhere = /** @type {Posting} */ (base[any(base.length)])
		const better = 0.85 + random() * 0.4
		yield {
			...post,
			...Object.fromEntries(placeFields.map((field) => [field, elsewhere[field]])),
			externalId: `${post.externalId}-${round}`,
			employer: `${elsewhere.employer}${branches[any(branches.length)]}`,
			lat: moved(elsewhere.lat, random()),
			lng: moved(elsewhere.lng, random()),
			salaryMin: paid(post.salaryMin, better),
			salaryMax: paid(post.salaryMax, better),
			publishedAt: new Date(newest - any(400) * 86_400_000).toISOString().slice(0, 10),
		}
	}
}

/** By up to five kilometres. @param {number | null | undefined} degrees @param {number} share */
const moved = (degrees, share) =>
	degrees == null ? null : Math.round((degrees + (share - 0.5) * 0.09) * 10_000) / 10_000

/** To the nearest figure that someone would write. @param {number | null} yuan @param {number} better */
function paid(yuan, better) {
	if (yuan === null) return null
	const step = yuan >= 1000 ? 100 : 1
	return Math.max(step, Math.round((yuan * better) / step) * step)
}

/** Numbers from 0 to 1 that follow from their seed alone (mulberry32). @param {number} seed */
function randomFrom(seed) {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}
