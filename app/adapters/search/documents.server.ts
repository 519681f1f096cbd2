import type { Pool } from 'pg'
import { cut } from '#app/adapters/chinese/segment.server.ts'
import { occupationGroups, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { traitsOf } from '#app/domain/posts/traits.ts'
import {
	type Demands,
	educations,
	insurances,
	openToGroups,
	postKinds,
	shifts,
	workingHours,
} from '#app/domain/posts/words.ts'
import type { IndexedPost } from './post-search.ts'

type Row = {
	id: string
	title: string
	employer: string
	description: string
	occupation: string | null
	kind: string
	place_code: string
	lat: number | null
	lng: number | null
	month_min_fen: number | null
	month_max_fen: number | null
	hours: string
	shift: string
	housing: boolean
	meals: boolean
	experience: string
	education: string
	demands: Demands
	open_to: string[]
	insurance: string[]
	benefits: string[]
	published_at: Date
	valid_until: string
}

/** So much of a description is searched; what follows repeats itself. */
const descriptionLetters = 300

const published = `
	SELECT p.id, p.title, e.name AS employer, left(p.description, ${descriptionLetters}) AS description, p.occupation, p.kind,
		p.place_code, p.lat, p.lng, p.month_min_fen, p.month_max_fen, p.hours, p.shift, p.housing, p.meals, p.experience,
		p.education, p.demands, p.open_to, p.insurance, p.benefits, p.published_at, p.valid_until::text AS valid_until
	FROM post p JOIN employer e ON e.id = p.employer_id
	WHERE p.id = ANY($1::uuid[]) AND p.state = 'published'`

/** The search documents of posts, as they stand now; those that are not published have none. */
export async function documentsOf(pool: Pool, ids: readonly string[]): Promise<IndexedPost[]> {
	const { rows } = await pool.query<Row>({
		name: 'search-documents',
		text: published,
		values: [ids],
	})
	return rows.map(documentOf)
}

function documentOf(row: Row): IndexedPost {
	const post = {
		hours: oneOf(workingHours, row.hours),
		shift: oneOf(shifts, row.shift),
		education: oneOf(educations, row.education),
		openTo: row.open_to.map((group) => oneOf(openToGroups, group)),
		insurance: row.insurance.map((kind) => oneOf(insurances, kind)),
		housing: row.housing,
		meals: row.meals,
		experience: row.experience,
		demands: row.demands,
	}
	const occupation = isOneOf(occupations, row.occupation) ? row.occupation : null
	return {
		id: row.id,
		title: row.title,
		employer: row.employer,
		titleWords: cut(row.title),
		employerWords: cut(row.employer),
		bodyWords: cut(
			[
				row.description,
				row.benefits.join(' '),
				occupation ? occupationGroups[occupation].words.join(' ') : '',
			].join(' '),
		),
		kind: oneOf(postKinds, row.kind),
		occupation,
		placeCode: row.place_code,
		lat: row.lat,
		lng: row.lng,
		monthMinFen: row.month_min_fen,
		monthMaxFen: row.month_max_fen,
		hours: post.hours,
		shift: post.shift,
		traits: traitsOf(post),
		publishedAt: row.published_at,
		validUntil: row.valid_until,
	}
}
