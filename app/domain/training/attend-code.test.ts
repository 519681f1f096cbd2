import { expect, test } from 'vitest'
import { codeText, isFresh, isHeldNow, minuteOf, readCodeText } from './attend-code.ts'

const now = new Date('2026-11-26T01:00:30Z')
const code = { runId: '0199a4c8-7b1e-7c3a-9d55-0123456789ab', seq: 3, minute: minuteOf(now) }
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('a code says what it says', () => {
	expect(readCodeText(codeText(code))).toEqual(code)
	expect(readCodeText('nothing')).toBeNull()
})

test.each([
	[0, true],
	[4, true],
	[5, false],
	[-1, false],
])('after %i minutes it is taken: %s', (minutes, taken) => {
	expect(isFresh(code, later(minutes))).toBe(taken)
})

test('a meeting is held from an hour before until its end', () => {
	const meeting = { startsAt: later(60), endsAt: later(180) }
	expect([now, later(-1), later(180), later(181)].map((at) => isHeldNow(meeting, at))).toEqual([
		true,
		false,
		true,
		false,
	])
})
