import { z } from 'zod'
import { day, line } from '#app/domain/form-fields.ts'
import { portalPath } from './portal-path.ts'
import { barriers, stepKinds, stepSides } from './words.ts'

const words = z.string('text-missing').trim().min(1, 'text-missing')

/** What was spoken about. The person reads it as it is written. */
export const sessionRecord = z.object({
	needs: line(1000),
	strengths: line(1000),
	barriers: z.array(z.enum(barriers)).default([]),
	agreed: words.max(1000, 'text-long'),
})
export type SessionRecord = z.output<typeof sessionRecord>

export const sessionForm = sessionRecord
	.extend({ heldOn: z.iso.date('date-shape'), reviewOn: day })
	.superRefine(({ heldOn, reviewOn }, context) => {
		if (reviewOn && reviewOn <= heldOn)
			context.addIssue({ code: 'custom', path: ['reviewOn'], message: 'dates-order' })
	})
export type SessionForm = z.output<typeof sessionForm>

const what = words.max(300, 'text-long')

export const staffStepForm = z.object({
	what,
	kind: z.enum(stepKinds, 'choose-one'),
	side: z.enum(stepSides, 'choose-one'),
	dueOn: day,
	link: line(300).transform((text, context) => {
		const path = portalPath(text)
		if (path !== null) return path
		context.addIssue({ code: 'custom', message: 'portal-link-shape' })
		return z.NEVER
	}),
})

export const myStepForm = z.object({ what, dueOn: day })

const step = z.uuid('already-changed')
export const stepForm = z.object({ step })
export const stepObjectionForm = z.object({ step, words: words.max(1000, 'text-long') })
