import { z } from 'zod'
import { line, officePhone } from '#app/domain/form-fields.ts'
import { addDays } from '#app/domain/time/day.ts'
import { mostSlots, slotTimes, weekdays } from './slot-times.ts'

const time = z.string('time-shape').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-shape')
const minutes = (least: number, most: number) =>
	z
		.number('minutes-range')
		.int('number-whole')
		.min(least, 'minutes-range')
		.max(most, 'minutes-range')

/** So far ahead times are published: beyond it nobody knows their days. */
const furthestDays = 120

/** Times for guidance that a member of staff publishes: the same hours on several days, in one form. */
export const slotForm = z
	.object({
		from: z.iso.date('date-shape'),
		until: z.iso.date('date-shape'),
		weekdays: z.array(z.enum(weekdays), 'choose-some').min(1, 'choose-some'),
		begins: time,
		ends: time,
		length: minutes(10, 180),
		pause: minutes(0, 120).default(0),
		place: z.string('text-missing').trim().min(1, 'text-missing').max(100, 'text-long'),
		address: line(200),
		directions: line(200),
		phone: officePhone.or(z.literal('')).default(''),
		videoUrl: z
			.url({ protocol: /^https$/, error: 'link-shape' })
			.max(300, 'text-long')
			.or(z.literal(''))
			.default(''),
	})
	.superRefine((typed, context) => {
		const fault = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message })
		if (typed.until < typed.from) return fault('until', 'dates-order')
		if (typed.until > addDays(typed.from, furthestDays)) return fault('until', 'slots-too-far')
		if (typed.ends <= typed.begins) return fault('ends', 'times-order')
		const times = slotTimes(typed)
		if (typed.weekdays.length > 0 && times.length === 0) fault('from', 'slots-none')
		if (times.length > mostSlots) fault('until', 'slots-too-many')
	})
export type SlotForm = z.output<typeof slotForm>
