import type { PayUnit } from '#app/domain/money/pay.ts'
import type {
	Contract,
	Demands,
	Education,
	Insurance,
	OpenTo,
	PostKind,
	Shift,
	WorkingHours,
} from './words.ts'

/**
 * What a post says, in the form that forms, imports and rules share. Money in fen, days ISO. A null
 * or empty value means: not stated.
 */
export type PostFacts = {
	kind: PostKind
	title: string
	description: string
	placeCode: string
	address: string
	lat: number | null
	lng: number | null
	headcount: number | null
	payUnit: PayUnit | null
	payMinFen: number | null
	payMaxFen: number | null
	hours: WorkingHours
	shift: Shift
	hoursPerDay: number | null
	daysPerWeek: number | null
	contract: Contract
	insurance: readonly Insurance[]
	housing: boolean
	meals: boolean
	startsOn: string | null
	endsOn: string | null
	education: Education
	experience: string
	demands: Demands
	openTo: readonly OpenTo[]
	benefits: readonly string[]
	fundSource: string
	destination: string
	contactName: string
	contactPhone: string
	workshopId: string | null
	projectId: string | null
	validUntil: string | null
}

export type FactName = keyof PostFacts

export function isStated(facts: PostFacts, name: FactName): boolean {
	const value = facts[name]
	if (value === null || value === '' || value === 'unstated') return false
	return !(Array.isArray(value) && value.length === 0)
}
