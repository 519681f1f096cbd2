import { expect, test } from 'vitest'
import { retirementMonths, retiresOn, type WorkerKind } from './retirement-age.ts'

test.each<[WorkerKind, string, number, number]>([
	['man', '1964-12', 60, 0],
	['man', '1965-01', 60, 1],
	['man', '1970-06', 61, 5],
	['man', '1976-09', 63, 0],
	['woman50', '1980-06', 52, 9],
	['woman50', '1984-11', 55, 0],
])('R-022: %s, born %s, retires at %i years and %i months', (kind, born, years, months) => {
	expect(retirementMonths(`${born}-15`, kind)).toBe(years * 12 + months)
})

test('the day is that of birth, so many months later', () => {
	expect(retiresOn('1965-01-15', 'man')).toBe('2025-02-15')
})
