import { z } from 'zod'
import { addDays } from '#app/domain/time/day.ts'
import { sourceLevels } from './look-up.ts'
import { type ParameterUnit, parameterKeys, parameters } from './parameters.ts'
import { type Plain, plainOf, scaleOf, statedValue } from './plain-value.ts'
import type { ParameterChange } from './proposal.ts'

/** The first line of a file of parameters: what it is, and in which version of the format. */
export const profileFormat = 'zhuye-parameters/1'

export const profileHead = z.strictObject({
	format: z.literal(profileFormat, 'profile-format'),
	division: z.union([z.string(), z.number()], 'missing').transform(String),
	name: z.string('profile-text').optional(),
	note: z.string('profile-text').optional(),
	values: z.array(z.unknown(), 'profile-list').min(1, 'profile-list').max(500, 'too-many'),
})

const entry = z
	.strictObject({
		parameter: z.enum(parameterKeys, 'parameter-unknown'),
		value: z.unknown().refine((value) => value !== undefined, 'missing'),
		unit: z.string('unit-differs').optional(),
		from: z.iso.date('date-shape'),
		/** The last day. */
		until: z.iso.date('date-shape').optional(),
		level: z.enum(sourceLevels, 'level-unknown'),
		number: z.string('profile-text').max(100, 'text-long').default(''),
		document: z.string('missing').trim().min(1, 'missing').max(200, 'text-long'),
		verified: z.boolean('yes-or-no').default(true),
		binding: z.boolean('yes-or-no').default(false),
	})
	.superRefine(({ parameter, value, unit, from, until }, context) => {
		const fault = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message })
		if (unit !== undefined && unit !== unitOf(parameters[parameter].unit))
			fault('unit', 'unit-differs')
		if (until !== undefined && until < from) fault('until', 'dates-order')
		const read = statedValue(parameter, value)
		if ('refused' in read) fault('value', read.refused)
	})

/** How a file names the unit: what people read, not what is kept. */
export function unitOf(unit: ParameterUnit): string {
	const scale = scaleOf(unit)
	if (scale === 100) return 'yuan'
	return scale < 1 ? '%' : unit
}

export type EntryFault = { field: string; reason: string }

/** A field that is not known is named itself; of any other fault, the field that it is about. */
export function faultsIn(error: z.ZodError): EntryFault[] {
	return error.issues.map((issue) =>
		issue.code === 'unrecognized_keys'
			? { field: issue.keys[0] ?? '', reason: 'field-unknown' }
			: { field: String(issue.path[0] ?? ''), reason: issue.message },
	)
}

/** One value of a file, or everything that is wrong with it. */
export function readEntry(stated: unknown): { change: ParameterChange } | { faults: EntryFault[] } {
	const read = entry.safeParse(stated)
	if (!read.success) return { faults: faultsIn(read.error) }
	const {
		parameter: key,
		value,
		unit: _unit,
		from,
		until,
		level,
		number,
		document,
		...marks
	} = read.data
	const stood = statedValue(key, value)
	if ('refused' in stood) throw new Error('a value that was read before cannot be read')
	return {
		change: {
			...marks,
			key,
			value: stood.value,
			validFrom: from,
			validTo: until === undefined ? null : addDays(until, 1),
			sourceLevel: level,
			sourceNo: number,
			sourceDoc: document,
		},
	}
}

/** Of several values of one parameter each holds until the next, where nothing else is said. */
export function oneAfterAnother(changes: readonly ParameterChange[]): ParameterChange[] {
	return changes.map((change) => {
		const [next] = changes
			.filter(({ key, validFrom }) => key === change.key && validFrom > change.validFrom)
			.map(({ validFrom }) => validFrom)
			.toSorted()
		return { ...change, validTo: change.validTo ?? next ?? null }
	})
}

/** A value as a file states it; what is as usual is left out. */
export function entryOf(change: ParameterChange): Record<string, Plain | boolean> {
	const { key, value, validFrom, validTo, sourceLevel, sourceNo, sourceDoc } = change
	return {
		parameter: key,
		value: plainOf(key, value),
		unit: unitOf(parameters[key].unit),
		from: validFrom,
		...(validTo !== null && { until: addDays(validTo, -1) }),
		level: sourceLevel,
		...(sourceNo !== '' && { number: sourceNo }),
		document: sourceDoc,
		...(!change.verified && { verified: false }),
		...(change.binding && { binding: true }),
	}
}
