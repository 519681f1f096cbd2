import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Post } from '#app/adapters/db/generated/client.ts'
import { demandsOf } from '#app/adapters/posts/post-row.ts'
import type { ScoredPost } from '#app/domain/matching/score.ts'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { educations, postKinds, shifts, workingHours } from '#app/domain/posts/words.ts'

/** A post as the rules of matching look at it. */
export type FoundPost = ScoredPost & { id: string; employerId: string }

export type MatchedColumns = Pick<
	Post,
	| 'id'
	| 'employerId'
	| 'kind'
	| 'occupation'
	| 'placeCode'
	| 'lat'
	| 'lng'
	| 'hours'
	| 'shift'
	| 'demands'
	| 'housing'
	| 'education'
	| 'startsOn'
	| 'monthMinFen'
	| 'monthMaxFen'
	| 'publishedAt'
>

export function foundPostOf(row: MatchedColumns): FoundPost {
	const { occupation, publishedAt } = row
	return {
		id: row.id,
		employerId: row.employerId,
		kind: oneOf(postKinds, row.kind),
		occupation: isOneOf(occupations, occupation) ? (occupation as Occupation) : null,
		placeCode: row.placeCode,
		lat: row.lat,
		lng: row.lng,
		hours: oneOf(workingHours, row.hours),
		shift: oneOf(shifts, row.shift),
		demands: demandsOf(row.demands),
		housing: row.housing,
		education: oneOf(educations, row.education),
		startsOn: isoDayOrNull(row.startsOn),
		monthMinFen: row.monthMinFen,
		monthMaxFen: row.monthMaxFen,
		publishedAt: publishedAt ?? new Date(0),
	}
}
