import { z } from 'zod'
import { rejecters, rejectReasons } from './rejecting.ts'

const day = z.iso.date('date-shape')

/** A day and a time of day in China, as two fields of a form. */
export const interviewForm = z.object({
	on: day,
	at: z.string('time-shape').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-shape'),
	place: z.string('text-missing').trim().min(1, 'text-missing').max(200, 'text-long'),
})
export const hireForm = z.object({ startsOn: day })
export const rejectForm = z.object({
	reason: z.enum(rejectReasons, 'reason-missing'),
	by: z.enum(rejecters, 'choose-one'),
})
