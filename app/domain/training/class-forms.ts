import { z } from 'zod'

/** Who was there at a meeting: the enrolments that were ticked; all others were not. */
export const listForm = z.object({
	session: z.coerce.number('already-changed').int('already-changed'),
	present: z.array(z.uuid('already-changed')).default([]),
})
export type ListForm = z.output<typeof listForm>

/** Who has completed the course, one learner at a time. */
export const resultForm = z.object({
	enrolment: z.uuid('already-changed'),
	result: z.enum(['completed', 'not-completed'], 'choose-one'),
})
export type ResultForm = z.output<typeof resultForm>

export const enrolForm = z.object({ run: z.uuid('run-not-chosen') })
export const attendForm = z.object({ code: z.string('code-old').max(200, 'code-old') })
