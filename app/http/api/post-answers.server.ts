import { z } from 'zod'
import { payUnits } from '#app/domain/money/pay.ts'
import { shownPostStates } from '#app/domain/posts/post-machine.ts'
import {
	contracts,
	demandCodes,
	demandDegrees,
	educations,
	insurances,
	openToGroups,
	postKinds,
	shifts,
	workingHours,
} from '#app/domain/posts/words.ts'
import { likenesses } from '#app/domain/search/likeness.ts'
import { rankPartNames } from '#app/domain/search/rank.ts'
import { workConcessions } from '#app/domain/search/work-levels.ts'

const location = z.object({ lat: z.number(), lng: z.number() }).describe('WGS-84.')
const yuan = z.int().min(0).nullable()

/** What an answer of the API says of a post wherever it stands. */
const common = {
	id: z.uuid(),
	externalId: z.string().nullable().describe('The id of whoever sent the post, unique per source.'),
	source: z.string(),
	title: z.string(),
	employer: z.string(),
	employerVerified: z.boolean(),
	kind: z.enum(postKinds),
	divisionCode: z.string().describe('GB/T 2260 by its significant digits: 33, 3301, 330108.'),
	place: z.string().describe('The division by its full name.'),
	address: z.string(),
	location: location.optional(),
	payUnit: z.enum(payUnits).nullable(),
	payMin: yuan.describe('Whole yuan of payUnit.'),
	payMax: yuan.describe('Whole yuan of payUnit.'),
	hours: z.enum(workingHours),
	shift: z.enum(shifts),
	housing: z.boolean(),
	meals: z.boolean(),
	headcount: z.int().nullable().describe('How many are wanted; null where it is not stated.'),
	publishedAt: z.iso.datetime(),
	validUntil: z.iso.date(),
}

const concession = z.discriminatedUnion('is', [
	z.object({ is: z.literal('work'), concession: z.enum(workConcessions) }),
	z.object({ is: z.literal('condition'), text: z.string() }),
	z.object({ is: z.literal('within'), km: z.number(), of: z.string() }),
	z.object({ is: z.literal('division'), code: z.string(), of: z.string() }),
])

const foundWord = z.discriminatedUnion('is', [
	z.object({ is: z.literal('work'), work: z.string(), as: z.enum(['said', 'mentioned']) }),
	z.object({ is: z.literal('word'), word: z.string(), in: z.enum(['title', 'text']) }),
])

export const apiHit = z.object({
	...common,
	insured: z.boolean(),
	distanceM: z.int().nullable().describe('Only with near.'),
	letGo: z.array(concession).describe('What of the words this post does not have.'),
	alike: z
		.array(z.uuid())
		.optional()
		.describe('Only with fold=1: posts of the same employer that say nearly the same.'),
	explain: z
		.object({
			name: z.enum(likenesses).describe('How its name answers the words.'),
			words: z.array(foundWord).describe('Which words hit where.'),
			parts: z
				.array(z.object({ part: z.enum(rankPartNames), points: z.number(), most: z.number() }))
				.describe('What each part of the order gave.'),
		})
		.optional()
		.describe('Only with explain=1: why it stands where it does.'),
})

export type ApiHit = z.input<typeof apiHit>

const counts = z.record(z.string(), z.int().min(0))

export const apiHits = z.object({
	total: z.int().min(0).describe('Posts that have all that was asked.'),
	totalIsExact: z.boolean().describe('False beyond 100,000 hits.'),
	loosened: z
		.int()
		.min(0)
		.describe('Posts behind them that lack something of it; letGo says what.'),
	folded: z
		.int()
		.min(0)
		.optional()
		.describe('Only with fold=1: so many of the posts stand behind another one, on any page.'),
	page: z.int().min(1),
	pageSize: z.int().min(1).max(100),
	engine: z.enum(['meilisearch', 'postgresql']),
	degraded: z.boolean().describe('The first engine was away: results may be incomplete.'),
	tookMs: z.number().min(0),
	understood: z
		.array(z.object({ text: z.string(), as: z.string() }))
		.describe('What of q was read as a condition, and as which.'),
	facets: z
		.object({ kind: counts, division: counts, hours: counts, traits: counts })
		.describe('How many of the posts that total counts each further condition would leave.'),
	hits: z.array(apiHit),
})

export const apiPost = z.object({
	...common,
	state: z.enum(shownPostStates),
	description: z.string(),
	hoursPerDay: z.number().nullable(),
	daysPerWeek: z.number().nullable(),
	contract: z.enum(contracts),
	insurance: z.array(z.enum(insurances)),
	benefits: z.array(z.string()),
	startsOn: z.iso.date().nullable(),
	endsOn: z.iso.date().nullable(),
	education: z.enum(educations).describe('The least schooling.'),
	experience: z.string(),
	demands: z.partialRecord(z.enum(demandCodes), z.enum(demandDegrees)),
	openTo: z.array(z.enum(openToGroups)).describe('Whom it is meant for; empty means anyone.'),
	fundSource: z.string(),
	destination: z.string().describe('Where organised labour export leads.'),
	workshop: z.string().nullable(),
	project: z.string().nullable(),
	taken: z.int().min(0).describe('Places that are taken already.'),
	page: z.string().describe('Its page for people, with whom to ask, from the root of this site.'),
})
export type ApiPost = z.input<typeof apiPost>
