import { describe, expect, test } from 'vitest'
import { readProfile, writeProfile } from '#app/adapters/policy/profile-yaml.server.ts'
import { parameterKeys, parameters } from '#app/domain/policy/parameters.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'

const head = 'format: zhuye-parameters/1\ndivision: "3301"\nvalues:\n'
const entry = (fields: Record<string, string>) =>
	Object.entries({
		parameter: 'exit.months',
		value: '9',
		from: '2027-01-01',
		level: 'city',
		document: '通知',
		...fields,
	})
		.filter(([, value]) => value !== '')
		.map(([name, value], place) => `${place === 0 ? '  - ' : '    '}${name}: ${value}\n`)
		.join('')
const faultsOf = (text: string) => {
	const read = readProfile(text)
	return 'faults' in read
		? read.faults.map(({ line, parameter, field, reason }) => [line, parameter, field, reason])
		: []
}

describe('a file', () => {
	test('survives being written and read, whatever the parameter', () => {
		const changes = parameterKeys.flatMap((key, place): ParameterChange[] => {
			const value = parameters[key].standard
			if (value === null) return []
			const common = { key, value, sourceLevel: 'city', sourceNo: '文〔1〕号' } as const
			return [
				{ ...common, validFrom: '2025-01-01', validTo: '2026-01-01', ...marks(place) },
				{ ...common, validFrom: '2026-01-01', validTo: null, ...marks(place + 1) },
			]
		})
		const words = { head: '政策参数', place: '杭州市', nameOf: ({ key }: ParameterChange) => key }
		expect(readProfile(writeProfile({ division: '3301', changes }, words))).toEqual({
			division: '3301',
			note: '',
			changes,
		})
	})

	test('gives each value of a parameter until the next where it says nothing else', () => {
		const read = readProfile(
			head +
				entry({}) +
				entry({ from: '2028-01-01' }) +
				entry({ from: '2029-01-01', until: '2029-06-30' }),
		)
		expect('changes' in read && read.changes.map(({ validTo }) => validTo)).toEqual([
			'2028-01-01',
			'2029-01-01',
			'2029-07-01',
		])
	})
})

const marks = (place: number) => ({
	sourceDoc: `第 ${place} 号文件：#`,
	verified: place % 2 === 0,
	binding: place % 3 === 0,
})

describe('what is wrong is told with its line and its parameter', () => {
	test.each<[string, string, (string | number)[]]>([
		['a value out of range', entry({ value: '40' }), [5, 'exit.months', 'value', 'value-range']],
		['no number', entry({ value: 'six' }), [5, 'exit.months', 'value', 'value-shape']],
		[
			'an unknown parameter',
			entry({ parameter: 'exit.years' }),
			[4, 'exit.years', 'parameter', 'parameter-unknown'],
		],
		['no day', entry({ from: '' }), [4, 'exit.months', 'from', 'date-shape']],
		['an unknown field', entry({ more: '1' }), [9, 'exit.months', 'more', 'field-unknown']],
		['another unit', entry({ unit: 'yuan' }), [9, 'exit.months', 'unit', 'unit-differs']],
		[
			'a level that is none',
			entry({ level: 'village' }),
			[7, 'exit.months', 'level', 'level-unknown'],
		],
		[
			'an end before the beginning',
			entry({ until: '2026-01-01' }),
			[9, 'exit.months', 'until', 'dates-order'],
		],
	])('%s', (_what, text, fault) => {
		expect(faultsOf(head + text)).toEqual([fault])
	})

	test('all of them at once, and also those of the file itself', () => {
		expect(faultsOf(head + entry({ value: '40' }) + entry({ level: 'x' }))).toHaveLength(2)
		expect(faultsOf('just words')).toEqual([[1, '', '', 'profile-format']])
		expect(
			faultsOf('format: other/9\ndivision: "33"\nvalues: []\n').map(([line]) => line),
		).toContain(1)
		expect(faultsOf(`${head}  - {`)[0]?.[3]).toBe('yaml-broken')
		expect(faultsOf(head.replace('3301', '9') + entry({}))).toEqual([
			[2, '', 'division', 'place-unknown'],
		])
		expect(faultsOf(`a: &a [x]\nb: *a\n`).length).toBeGreaterThan(0)
	})
})
