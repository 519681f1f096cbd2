import { z } from 'zod'
import { readCitizenId } from '#app/domain/identity/citizen-id.ts'
import { readPhone } from '#app/domain/identity/phone.ts'

/** Whom staff look for: a name, or a number that is found only as a whole. */
export const findForm = z.object({
	who: z.string('find-missing').trim().min(2, 'find-missing').max(50, 'text-long'),
})

export type Sought =
	| { phone: string }
	| { idNumber: string }
	| { name: string }
	| { fault: 'id-check' }

/** Telephone and ID number are told by their shape; a mistyped ID number is said to be one. */
export function soughtOf(text: string): Sought {
	const phone = readPhone(text)
	if (phone !== null) return { phone }
	const id = readCitizenId(text)
	if ('number' in id) return { idNumber: id.number }
	return id.fault === 'id-shape' ? { name: text } : { fault: 'id-check' }
}
