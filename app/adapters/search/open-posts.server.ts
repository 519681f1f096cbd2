import { pool } from '#app/adapters/db/pools.server.ts'
import type { Point } from '#app/domain/geo.ts'
import { kilometresBetween, pointOf } from '#app/domain/geo.ts'
import { type PayUnit, payUnits } from '#app/domain/money/pay.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type PostKind,
	postKinds,
	type Shift,
	shifts,
	type WorkingHours,
	workingHours,
} from '#app/domain/posts/words.ts'

/** A post as a list shows it: enough to decide whether to open it. */
export type PostCard = {
	id: string
	externalId: string | null
	source: string
	title: string
	employer: string
	employerVerified: boolean
	kind: PostKind
	placeCode: string
	address: string
	payUnit: PayUnit | null
	payMinFen: number | null
	payMaxFen: number | null
	hours: WorkingHours
	shift: Shift
	housing: boolean
	meals: boolean
	insured: boolean
	headcount: number | null
	lat: number | null
	lng: number | null
	distanceM: number | null
	publishedAt: Date
	validUntil: string
}

type Row = Omit<PostCard, 'kind' | 'payUnit' | 'hours' | 'shift' | 'distanceM'> & {
	kind: string
	payUnit: string | null
	hours: string
	shift: string
}

const cards = `
	SELECT p.id, p.external_id AS "externalId", p.source, p.title, e.name AS employer, e.standing = 'verified' AS "employerVerified",
		p.kind, p.place_code AS "placeCode", p.address, p.pay_unit AS "payUnit", p.pay_min_fen AS "payMinFen",
		p.pay_max_fen AS "payMaxFen", p.hours, p.shift, p.housing, p.meals, cardinality(p.insurance) > 0 AS insured,
		p.headcount, p.lat, p.lng, p.published_at AS "publishedAt", p.valid_until::text AS "validUntil"
	FROM post p JOIN employer e ON e.id = p.employer_id
	WHERE p.id = ANY($1::uuid[]) AND p.state = 'published' AND p.valid_until >= $2::date`

/** The posts behind ids, in their order; what has been closed since the index was written is left out. */
export async function openPosts(
	ids: readonly string[],
	today: string,
	near: Point | null,
): Promise<PostCard[]> {
	if (ids.length === 0) return []
	const { rows } = await pool('read').query<Row>({
		name: 'open-posts',
		text: cards,
		values: [ids, today],
	})
	const byId = new Map(rows.map((row) => [row.id, row]))
	return ids.flatMap((id) => {
		const row = byId.get(id)
		return row ? [cardOf(row, near)] : []
	})
}

function cardOf(row: Row, near: Point | null): PostCard {
	const point = pointOf(row)
	return {
		...row,
		kind: oneOf(postKinds, row.kind),
		payUnit: row.payUnit === null ? null : oneOf(payUnits, row.payUnit),
		hours: oneOf(workingHours, row.hours),
		shift: oneOf(shifts, row.shift),
		distanceM: near && point ? Math.round(kilometresBetween(near, point) * 1000) : null,
	}
}
