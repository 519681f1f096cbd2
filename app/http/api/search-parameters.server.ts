import { z } from 'zod'
import { lastReachableHit, longestQuery, sortOrders } from '#app/domain/posts/search-request.ts'
import { postKinds, postTraits, workingHours } from '#app/domain/posts/words.ts'

type Parameter = { schema: z.ZodType; says: string; many?: true }

/** The parameters of a search, as the API describes them; what they mean is read by `readSearch`. */
export const searchParameters: Readonly<Record<string, Parameter>> = {
	q: {
		schema: z.string().max(longestQuery),
		says: 'Words, also with conditions in them: "滨江区 保洁 4000以上 不上夜班". Traditional characters and pinyin find the same posts.',
	},
	where: { schema: z.string().max(longestQuery), says: 'A place as people write it.' },
	division: {
		schema: z.string(),
		says: 'A place by its code, with all below it: significant digits (3301) or all six (330100).',
	},
	kind: { schema: z.enum(postKinds), many: true, says: 'Kinds of posts; any of them.' },
	near: { schema: z.string(), says: 'latitude,longitude in WGS-84; hits then say distanceM.' },
	radiusKm: {
		schema: z.number().min(0.1).max(500),
		says: 'With near, or around the place of where or division.',
	},
	payMin: {
		schema: z.int().min(0).max(1_000_000),
		says: 'Whole yuan a month; other units are compared by 21.75 days of 8 hours.',
	},
	hours: { schema: z.enum(workingHours), many: true, says: 'Working hours; any of them.' },
	trait: {
		schema: z.enum(postTraits),
		many: true,
		says: 'What the post has to offer; all of them.',
	},
	sort: {
		schema: z.enum(sortOrders).default('relevance'),
		says: 'distance needs near; pay compares monthly equivalents, the best first.',
	},
	page: {
		schema: z.int().min(1).default(1),
		says: `Begins at 1; reaches the first ${lastReachableHit} hits, beyond them the answer is 400.`,
	},
	pageSize: { schema: z.int().min(1).max(100).default(20), says: 'Hits on a page.' },
	fold: {
		schema: z.enum(['0', '1']).default('0'),
		says: '1: near-duplicates of one employer stand behind the first of them, by their ids.',
	},
	explain: {
		schema: z.enum(['0', '1']).default('0'),
		says: '1: each hit says why it stands there.',
	},
}
