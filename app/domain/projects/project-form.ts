import { z } from 'zod'
import { day, line, placeField, wholeNumber } from '#app/domain/form-fields.ts'
import { fundSources } from './words.ts'

/** Yuan, up to ten thousand million. */
const money = z.number('number-missing').min(0, 'number-missing').max(1e10, 'pay-range')

/** What an officer records of a work-relief project 以工代赈项目. */
export const projectForm = z
	.object({
		name: z.string('missing').trim().min(2, 'missing').max(100, 'text-long'),
		approvalNumber: line(60),
		ownerName: z.string('missing').trim().min(2, 'missing').max(100, 'text-long'),
		place: placeField,
		fundSource: z.enum(fundSources, 'choose-one'),
		centralFunds: money.default(0),
		labourPayPlanned: money,
		labourPayPaid: money.default(0),
		workersPlanned: wholeNumber(1, 100_000),
		training: line(200),
		startsOn: day,
		endsOn: day,
	})
	.superRefine((typed, context) => {
		const fault = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message })
		if (typed.fundSource === 'central-budget' && typed.centralFunds === 0)
			fault('centralFunds', 'number-missing')
		if (typed.startsOn && typed.endsOn && typed.endsOn < typed.startsOn)
			fault('endsOn', 'dates-order')
	})
export type ProjectForm = z.output<typeof projectForm>
