import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

const event: CalendarEvent = {
	uid: '0199-1@zhuye',
	sequence: 2,
	stamp: new Date('2026-11-25T14:00:00Z'),
	startsAt: new Date('2026-12-01T01:00:00Z'),
	endsAt: new Date('2026-12-01T01:40:00Z'),
	title: '职业指导；面谈',
	place: '滨江区就业服务中心, 江南大道1号',
	about: '电话：0571-1; 2\n带身份证',
	link: 'https://example.cn/me/guidance/1',
	cancelled: false,
}

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const valueIn = (file: string, name: string) =>
	unfolded(file)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1)
const unescaped = (text: string) =>
	text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

describe('a calendar file', () => {
	test('says when by the clock of China, and which clock that is', () => {
		const lines = unfolded(calendarFile(event))
		expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20261201T090000')
		expect(lines).toContain('DTEND;TZID=Asia/Shanghai:20261201T094000')
		expect(lines).toContain('DTSTAMP:20261125T140000Z')
		expect(lines.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'))
		expect(lines).toContain('TRIGGER:-P1D')
		expect(lines).toContain('SEQUENCE:2')
	})

	test('escapes what has a meaning in the format', () => {
		const file = calendarFile(event)
		expect(valueIn(file, 'LOCATION')).toBe('滨江区就业服务中心\\, 江南大道1号')
		expect(valueIn(file, 'DESCRIPTION')).toBe('电话：0571-1\\; 2\\n带身份证')
	})

	test('of what was called off says so and rings for nobody', () => {
		const lines = unfolded(calendarFile({ ...event, cancelled: true }))
		expect(lines).toContain('STATUS:CANCELLED')
		expect(lines).not.toContain('BEGIN:VALARM')
	})

	const words = fc.string({ unit: 'grapheme', maxLength: 200 })
	test('holds any text, in lines of at most 75 octets, and cannot be broken out of', () => {
		fc.assert(
			fc.property(words, words, (title, about) => {
				const file = calendarFile({ ...event, title, about })
				const lines = file.split('\r\n')
				for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
				expect(unfolded(file).filter((line) => line.startsWith('UID:'))).toHaveLength(1)
				const plain = about.replace(/\r\n?/g, '\n')
				const expected = plain.replace(/[^\P{Cc}\n\t]/gu, '')
				expect(unescaped(valueIn(file, 'DESCRIPTION') ?? '')).toBe(expected)
			}),
		)
	})
})
