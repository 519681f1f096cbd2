import { describe, expect, test } from 'vitest'
import type { Standing } from '#app/domain/benefit/month-figures.ts'
import { exitUntil } from './exit-until.ts'

const months = (...standings: Standing[]) =>
	standings.map((status, place) => ({
		month: `2026-${String(place + 2).padStart(2, '0')}`,
		status,
	}))

describe('how long an exit runs (R-067)', () => {
	test('to the last day of its last month', () => {
		expect(exitUntil(months('exit', 'exit', 'exit', 'exit', 'exit', 'exit', 'edge'))).toBe(
			'2026-07-31',
		)
	})

	test('from whenever the family leaves dibao', () => {
		expect(exitUntil(months('dibao', 'dibao', 'exit', 'edge'))).toBe('2026-04-30')
	})

	test('not at all where there is none: it is over before it begins', () => {
		expect(exitUntil(months('edge', 'edge'))).toBe('2026-01-31')
		expect(exitUntil(months('dibao', 'none'))).toBe('2026-02-28')
	})

	test('and never while the family stays on dibao', () => {
		expect(exitUntil(months('dibao', 'dibao'))).toBeNull()
	})
})
