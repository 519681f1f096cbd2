import { z } from 'zod'
import { line, placeField } from '#app/domain/form-fields.ts'
import { readCreditCode } from '#app/domain/identity/credit-code.ts'
import { employerDocuments, employerKinds } from './words.ts'

/** Whom to call at an employer: a mobile or a landline number, with whatever signs people write between the digits. */
function readContactPhone(text: string): string | null {
	const phone = text.normalize('NFKC').replace(/[\s()]/g, '')
	return /^\+?\d[\d-]{5,18}\d$/.test(phone) ? phone : null
}

/** What an officer records of an employer. Its phone is never sent back to the form: left empty it stays as it is. */
export const employerForm = z.object({
	name: z.string('missing').trim().min(2, 'missing').max(100, 'text-long'),
	kind: z.enum(employerKinds, 'choose-one'),
	creditCode: line(40).transform((text, context) => {
		if (text === '') return null
		const read = readCreditCode(text)
		if ('code' in read) return read.code
		context.addIssue({ code: 'custom', message: read.fault })
		return null
	}),
	place: placeField,
	address: line(200),
	about: line(1000),
	contactName: line(50),
	phone: line(40).transform((text, context) => {
		const phone = readContactPhone(text)
		if (phone === null && text !== '')
			context.addIssue({ code: 'custom', message: 'contact-phone-shape' })
		return phone
	}),
	forgetPhone: z.array(z.literal('yes')).default([]),
	note: line(1000),
	/** Those that look alike were seen, and are others. */
	sure: z.array(z.literal('yes')).default([]),
})
export type EmployerForm = z.output<typeof employerForm>

/** Decisions about an employer, each by a button; those that tell someone no owe a reason. */
export const employerDecisions = ['verify', 'refuse', 'suspend', 'undo'] as const
export type EmployerDecision = (typeof employerDecisions)[number]

const owesReason: readonly EmployerDecision[] = ['refuse', 'suspend', 'undo']

export const employerMoveForm = z
	.object({
		verb: z.enum(employerDecisions, 'choose-one'),
		documents: z.array(z.enum(employerDocuments)).default([]),
		reason: line(300),
	})
	.refine(({ verb, reason }) => reason !== '' || !owesReason.includes(verb), {
		path: ['reason'],
		message: 'reason-missing',
	})
export type EmployerMoveForm = z.output<typeof employerMoveForm>

/** Why someone needs to see a number that is otherwise masked. */
export const revealForm = z.object({
	verb: z.literal('reveal'),
	why: z.string('reason-missing').trim().min(2, 'reason-missing').max(200, 'text-long'),
})
