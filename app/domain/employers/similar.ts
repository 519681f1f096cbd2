import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import {
	type EmployerStanding,
	employerNameKey,
	isShutOut,
} from '#app/domain/posts/employer-standing.ts'

export type Likeness = 'same-code' | 'same-name' | 'similar-name'

/** An employer on record that may be the one that is about to be recorded. */
export type Similar = {
	id: string
	name: string
	creditCode: string | null
	division: DivisionCode
	standing: EmployerStanding
	likeness: Likeness
}

/** Legal forms at the end of a name: with or without them it is the same firm. */
export const legalForm = /(集团)?(股份)?(有限责任公司|有限公司|公司)$/

/** Below this many letters what is left of a name fits too many. */
const shortest = 4

/** What is left of a name without its legal form; null where that says too little to compare by. */
export function coreOfName(name: string): string | null {
	const core = employerNameKey(name).replace(legalForm, '')
	return core.length >= shortest ? core : null
}

export type NotRecorded = {
	field: 'creditCode' | 'name' | 'sure'
	reason: 'credit-code-taken' | 'employer-known' | 'employer-shut-out' | 'similar-employers'
}

type Recording = { creditCode: string | null; division: DivisionCode; sure: boolean }

/**
 * Why an employer is not recorded beside those on record. A credit code belongs to one; a name within
 * a division too, unless codes tell them apart. R-159: who was refused or suspended does not come
 * back under a new entry. The rest are shown, and recorded once someone has said that they are others.
 */
export function whyNotRecorded(
	similar: readonly Similar[],
	{ creditCode, division, sure }: Recording,
): NotRecorded | null {
	if (similar.some(({ likeness }) => likeness === 'same-code'))
		return { field: 'creditCode', reason: 'credit-code-taken' }
	const near = similar.filter(
		(each) =>
			each.likeness === 'same-name' &&
			(covers(each.division, division) || covers(division, each.division)),
	)
	const toldApart = (each: Similar) => creditCode !== null && each.creditCode !== null
	if (near.some((each) => isShutOut(each.standing) && !toldApart(each)))
		return { field: 'name', reason: 'employer-shut-out' }
	const same = near.some(
		(each) => each.division === division && each.creditCode === null && creditCode === null,
	)
	if (same) return { field: 'name', reason: 'employer-known' }
	return similar.length > 0 && !sure ? { field: 'sure', reason: 'similar-employers' } : null
}
