import { z } from 'zod'
import { day, line, placeField, wholeNumber } from '#app/domain/form-fields.ts'
import { recognitionLevels, workshopForms } from './words.ts'

const manyPeople = 100_000

/** What an officer records of a workshop 帮扶车间. A recognition has a number, a level and a first day, or is none. */
export const workshopForm = z
	.object({
		name: z.string('missing').trim().min(2, 'missing').max(100, 'text-long'),
		employer: z.string('missing').trim().min(1, 'missing').max(130, 'text-long'),
		form: z.enum(workshopForms, 'choose-one'),
		place: placeField,
		address: line(200),
		recognitionNumber: line(60),
		recognitionLevel: z.enum(recognitionLevels).optional(),
		recognisedFrom: day,
		recognisedTo: day,
		capacity: wholeNumber(1, manyPeople),
		workers: wholeNumber(0, manyPeople),
		aidedWorkers: wholeNumber(0, manyPeople),
		countedOn: day,
		accidentInsured: z.array(z.literal('yes')).default([]),
	})
	.superRefine((typed, context) => {
		const fault = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message })
		const { recognitionNumber, recognitionLevel, recognisedFrom, recognisedTo } = typed
		if (recognitionNumber || recognitionLevel || recognisedFrom || recognisedTo) {
			if (!recognitionNumber) fault('recognitionNumber', 'missing')
			if (!recognitionLevel) fault('recognitionLevel', 'choose-one')
			if (!recognisedFrom) fault('recognisedFrom', 'missing')
		}
		if (recognisedFrom && recognisedTo && recognisedTo < recognisedFrom)
			fault('recognisedTo', 'dates-order')
		if ((typed.aidedWorkers ?? 0) > (typed.workers ?? 0)) fault('aidedWorkers', 'aided-many')
	})
export type WorkshopForm = z.output<typeof workshopForm>
