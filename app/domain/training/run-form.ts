import { z } from 'zod'
import { line, officePhone, placeField } from '#app/domain/form-fields.ts'
import { type SlotTime, slotTimes, weekdays } from '#app/domain/guidance/slot-times.ts'

const time = z.string('time-shape').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-shape')
const part = (least: number, most: number) =>
	z.number('point-shape').min(least, 'point-shape').max(most, 'point-shape').optional()

/** A class has no more meetings than half a year of days. */
const mostSessions = 180
const mostSeats = 500

/** One run of a course: the same hours on the chosen days, in one form. */
export const runForm = z
	.object({
		placeName: z.string('text-missing').trim().min(1, 'text-missing').max(100, 'text-long'),
		place: placeField,
		address: line(200),
		lat: part(3, 54),
		lng: part(73, 136),
		phone: officePhone.or(z.literal('')).default(''),
		trainer: z.uuid('choose-one'),
		capacity: z
			.number('number-missing')
			.int('number-whole')
			.min(1, 'number-missing')
			.max(mostSeats, 'number-missing'),
		from: z.iso.date('date-shape'),
		until: z.iso.date('date-shape'),
		weekdays: z.array(z.enum(weekdays), 'choose-some').min(1, 'choose-some'),
		begins: time,
		ends: time,
	})
	.superRefine((typed, context) => {
		const fault = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message })
		if (typed.until < typed.from) return fault('until', 'dates-order')
		if (typed.ends <= typed.begins) return fault('ends', 'times-order')
		if ((typed.lat === undefined) !== (typed.lng === undefined))
			return fault(typed.lat === undefined ? 'lat' : 'lng', 'point-shape')
		const { length } = sessionsOf(typed)
		if (typed.weekdays.length > 0 && length === 0) fault('from', 'slots-none')
		if (length > mostSessions) fault('until', 'sessions-too-many')
	})
export type RunForm = z.output<typeof runForm>

type Hours = Pick<RunForm, 'from' | 'until' | 'weekdays' | 'begins' | 'ends'>

/** The meetings of a class, in their order: one on each chosen day, as long as the hours of the day. */
export function sessionsOf(hours: Hours): SlotTime[] {
	const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
	const length = minutes(hours.ends) - minutes(hours.begins)
	return slotTimes({ ...hours, length, pause: 0 })
}
/** How many more can take part; never fewer than hold a place already. */
export const seatsForm = z.object({
	capacity: z
		.number('number-missing')
		.int('number-whole')
		.min(1, 'number-missing')
		.max(mostSeats, 'number-missing'),
})
export const runMoveForm = z.object({})
