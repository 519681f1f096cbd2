import { z } from 'zod'
import { rights, staffRoles } from '#app/domain/access/actor.ts'
import { day, line } from '#app/domain/form-fields.ts'
import { readUsername } from './username.ts'

const grantFields = {
	role: z.enum(staffRoles, 'choose-one'),
	place: line(100),
	institution: line(100),
	employer: line(100),
	rights: z.array(z.enum(rights)).default([]),
	validFrom: day,
	/** The last day. */
	validTo: day,
}

type Typed = {
	role: string
	place: string
	institution: string
	employer: string
	validFrom?: string | undefined
	validTo?: string | undefined
}

/** Clerks belong to an employer, everyone else to an institution of a place. */
function whatIsMissing(typed: Typed, context: z.RefinementCtx): void {
	const owed =
		typed.role === 'employer' ? (['employer'] as const) : (['place', 'institution'] as const)
	for (const name of owed)
		if (typed[name] === '') context.addIssue({ code: 'custom', path: [name], message: 'missing' })
	if (typed.validFrom && typed.validTo && typed.validTo < typed.validFrom)
		context.addIssue({ code: 'custom', path: ['validTo'], message: 'dates-order' })
}

/** A role in a place, from a day to a day; open at its end without the second. */
export const grantForm = z.object(grantFields).superRefine(whatIsMissing)
export type GrantForm = z.output<typeof grantForm>

export const newAccountForm = z
	.object({
		username: z
			.string('missing')
			.min(1, 'missing')
			.transform((text, context) => {
				const name = readUsername(text)
				if (name === null) context.addIssue({ code: 'custom', message: 'username-shape' })
				return name ?? ''
			}),
		displayName: z.string('name-missing').trim().min(1, 'name-missing').max(50, 'name-long'),
		...grantFields,
	})
	.superRefine(whatIsMissing)
export type NewAccountForm = z.output<typeof newAccountForm>

/** The last day of a grant; today's end where none is given. */
export const endGrantForm = z.object({ lastDay: day })

/** What is done to an account by one button. */
export const accountActs = ['lock', 'unlock', 'reset-password', 'end-sessions'] as const
export type AccountAct = (typeof accountActs)[number]
export const accountActForm = z.object({ act: z.enum(accountActs, 'choose-one') })
