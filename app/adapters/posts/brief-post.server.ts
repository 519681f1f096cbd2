import type { Gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type PayUnit, payUnits } from '#app/domain/money/pay.ts'
import { oneOf } from '#app/domain/one-of.ts'

/** A post as other things name it. */
export type BriefPost = {
	id: string
	title: string
	employer: string
	place: string
	payUnit: PayUnit | null
	payMinFen: number | null
	payMaxFen: number | null
}

/** What a query selects of a post to name it. */
export const briefly = {
	id: true,
	title: true,
	placeCode: true,
	payUnit: true,
	payMinFen: true,
	payMaxFen: true,
	employer: { select: { name: true } },
} as const

type Row = Omit<BriefPost, 'employer' | 'place' | 'payUnit'> & {
	placeCode: string
	payUnit: string | null
	employer: { name: string }
}

export function briefPost(row: Row, places: Gazetteer): BriefPost {
	const { placeCode, employer, payUnit, ...rest } = row
	return {
		...rest,
		employer: employer.name,
		place: places.fullName(placeCode),
		payUnit: payUnit === null ? null : oneOf(payUnits, payUnit),
	}
}
