import type { Pool } from 'pg'
import { boundariesOf, cut, simplified } from '#app/adapters/chinese/segment.server.ts'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
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
import { type ConceptId, concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { normalise } from '#app/domain/search-text/normalise.ts'
import { readTitle } from '#app/domain/search-text/read-title.ts'
import type { SearchTrait } from '#app/domain/search-text/search-traits.ts'
import { oldestIn, traitsIn } from '#app/domain/search-text/text-facts.ts'
import { bodyTokens, pairsOf, titleTokens } from '#app/domain/search-text/tokens.ts'
import type { IndexedPost } from './post-search.ts'
import { type Documents, firstId, type Page } from './search-index.ts'

export type DocumentRow = {
	id: string
	title: string
	employer: string
	description: string
	address: string
	occupation: string | null
	kind: string
	place_code: string
	lat: number | null
	lng: number | null
	month_min_fen: number | null
	month_max_fen: number | null
	headcount: number | null
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

const columns = `
	p.id, p.title, e.name AS employer, left(p.description, ${descriptionLetters}) AS description, p.address, p.occupation, p.kind,
		p.place_code, p.lat, p.lng, p.month_min_fen, p.month_max_fen,
		CASE WHEN p.headcount IS NOT NULL THEN greatest(0, p.headcount - places_taken(p.id)) END AS headcount, p.hours, p.shift, p.housing, p.meals, p.experience,
		p.education, p.demands, p.open_to, p.insurance, p.benefits, p.published_at, p.valid_until::text AS valid_until`

/** The search documents of posts, as they stand now; those that are not published have none. */
export async function documentsOf(pool: Pool, ids: readonly string[]): Promise<IndexedPost[]> {
	return (await rowsOf(pool, ids)).map(documentOf)
}

export const readDocuments = async (
	pool: Pool,
	ids: readonly string[],
): Promise<Documents<IndexedPost>> => apart(await rowsOf(pool, ids))

/** The documents of the posts that follow one, by their ids; `last` is null behind the last. */
export async function documentsAfter(
	pool: Pool,
	after: string | null,
	count: number,
): Promise<Page<IndexedPost>> {
	const { rows } = await pool.query<DocumentRow>({
		name: 'search-documents-after',
		text: `SELECT ${columns} FROM post p JOIN employer e ON e.id = p.employer_id
			WHERE p.state = 'published' AND p.id > $1 ORDER BY p.id LIMIT $2`,
		values: [after ?? firstId, count],
	})
	return { ...apart(rows), last: rows.at(-1)?.id ?? null }
}

async function rowsOf(pool: Pool, ids: readonly string[]): Promise<DocumentRow[]> {
	const { rows } = await pool.query<DocumentRow>({
		name: 'search-documents',
		// Joined to the list: a table without statistics yet would be read whole, and compared with every id.
		text: `SELECT ${columns} FROM unnest($1::uuid[]) AS wanted (id) JOIN post p USING (id) JOIN employer e ON e.id = p.employer_id
			WHERE p.state = 'published'`,
		values: [ids],
	})
	return rows
}

function apart(rows: readonly DocumentRow[]): Documents<IndexedPost> {
	const documents: IndexedPost[] = []
	const faulty = new Map<string, string>()
	for (const row of rows) {
		try {
			documents.push(documentOf(row))
		} catch (error) {
			faulty.set(row.id, String(error))
		}
	}
	return { documents, faulty }
}

export function documentOf(row: DocumentRow): IndexedPost {
	const title = normalise(row.title, simplified)
	const body = [row.description, row.benefits.join(' ')].join(' ')
	const { core, said, within } = readTitle(title, boundariesOf)
	const inTitle = new Set(titleTokens(title))
	return {
		id: row.id,
		core,
		employer: row.employer,
		titleTokens: [...inTitle],
		bodyTokens: [
			...new Set([
				...pairsOf(normalise(row.employer, simplified)),
				...bodyTokens(cut(`${body} ${row.address}`)),
			]),
		].filter((token) => !inTitle.has(token)),
		said,
		within,
		groups: groupsOf(row.occupation, said),
		kind: oneOf(postKinds, row.kind),
		placeCode: row.place_code,
		lat: row.lat,
		lng: row.lng,
		monthMinFen: row.month_min_fen,
		monthMaxFen: row.month_max_fen,
		headcount: row.headcount,
		hours: oneOf(workingHours, row.hours),
		traits: searchTraitsOf(row, `${row.title} ${body}`),
		education: oneOf(educations, row.education),
		ageTo: oldestIn(body),
		publishedAt: row.published_at,
		validUntil: row.valid_until,
	}
}

/** What the post states in its fields, and what only its text tells. */
function searchTraitsOf(row: DocumentRow, text: string): SearchTrait[] {
	const stated = traitsOf({
		hours: oneOf(workingHours, row.hours),
		shift: oneOf(shifts, row.shift),
		education: oneOf(educations, row.education),
		openTo: row.open_to.map((group) => oneOf(openToGroups, group)),
		insurance: row.insurance.map((kind) => oneOf(insurances, kind)),
		housing: row.housing,
		meals: row.meals,
		experience: row.experience,
		demands: row.demands,
	})
	const night = row.shift === 'night' || row.shift === 'rotating'
	return [
		...new Set<SearchTrait>([
			...stated,
			...traitsIn(text),
			...(night ? (['night'] as const) : []),
			...(row.open_to.includes('older') ? (['older-welcome'] as const) : []),
		]),
	]
}

function groupsOf(occupation: string | null, said: readonly ConceptId[]): Occupation[] {
	const own = isOneOf(occupations, occupation) ? [occupation] : []
	return [...new Set([...own, ...said.flatMap((id) => concepts.get(id)?.groups ?? [])])]
}
