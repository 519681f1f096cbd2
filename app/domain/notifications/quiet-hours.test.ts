import { expect, test } from 'vitest'
import { outsideQuietHours, type QuietHours } from './quiet-hours.ts'

const night: QuietHours = [21, 8]
const at = (time: string) => new Date(`2026-11-${time}+08:00`)

test.each([
	['in the evening', '23T22:30:00', '24T08:00:00'],
	['after midnight', '24T03:00:00', '24T08:00:00'],
	['at the first quiet moment', '23T21:00:00', '24T08:00:00'],
	['by day', '23T12:34:56', '23T12:34:56'],
	['at the first moment of the morning', '24T08:00:00', '24T08:00:00'],
])('%s', (_when, now, expected) => {
	expect(outsideQuietHours(at(now), night)).toEqual(at(expected))
})

test('a rest at noon is quiet too', () => {
	expect(outsideQuietHours(at('23T13:00:00'), [12, 14])).toEqual(at('23T14:00:00'))
	expect(outsideQuietHours(at('23T15:00:00'), [12, 14])).toEqual(at('23T15:00:00'))
})

test('equal hours mean no quiet at all', () => {
	expect(outsideQuietHours(at('23T03:00:00'), [0, 0])).toEqual(at('23T03:00:00'))
})
