import { z } from 'zod'
import { line, tick } from '#app/domain/form-fields.ts'

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

/** The same by staff: an exception with its reason, and whether the course becomes a step of the plan. */
export const staffEnrolForm = enrolForm.extend({ exception: line(300), plan: tick })
export type StaffEnrolForm = z.output<typeof staffEnrolForm>
export const attendForm = z.object({ code: z.string('code-old').max(200, 'code-old') })

/** The claim of the training subsidy for a course that was completed. */
export const claimForm = z.object({ enrolment: z.uuid('not-found') })
