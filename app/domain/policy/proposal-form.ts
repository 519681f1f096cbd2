import { z } from 'zod'
import { day, line, placeField } from '#app/domain/form-fields.ts'
import { addDays } from '#app/domain/time/day.ts'
import { sourceLevels } from './look-up.ts'
import type { ParameterKey } from './parameters.ts'
import type { ParameterChange } from './proposal.ts'
import { readTyped } from './typed-value.ts'

const words = (most: number) =>
	z.string('text-missing').trim().min(1, 'text-missing').max(most, 'text-long')

/** One value as an administrator types it; the last day is one on which it still holds. */
export const proposalForm = z
	.object({
		place: placeField,
		value: words(500),
		from: z.iso.date('date-shape'),
		until: day,
		level: z.enum(sourceLevels, 'choose-one'),
		number: line(100),
		document: words(200),
		reason: words(500),
		marks: z.array(z.enum(['binding', 'verified'])).default([]),
	})
	.refine(({ from, until }) => until === undefined || until >= from, {
		path: ['until'],
		message: 'dates-order',
	})
export type ProposalForm = z.output<typeof proposalForm>

type Read = ParameterChange | { refused: 'field'; field: 'value'; reason: string }

export function changeOfForm(key: ParameterKey, form: ProposalForm): Read {
	const read = readTyped(key, form.value)
	if ('refused' in read) return { refused: 'field', field: 'value', reason: read.refused }
	return {
		key,
		value: read.value,
		validFrom: form.from,
		validTo: form.until === undefined ? null : addDays(form.until, 1),
		sourceLevel: form.level,
		sourceNo: form.number,
		sourceDoc: form.document,
		verified: form.marks.includes('verified'),
		binding: form.marks.includes('binding'),
	}
}

export const groundForm = z.object({ ground: words(500) })
export const noGroundForm = z.object({})
