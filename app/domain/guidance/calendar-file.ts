/** One appointment, or one meeting of a class, as calendar programs take it (RFC 5545). */
export type CalendarEvent = {
	/** The same at every change of the appointment, and `sequence` grows: programs replace what they have. */
	uid: string
	sequence: number
	/** When the file was made. */
	stamp: Date
	startsAt: Date
	endsAt: Date
	title: string
	/** Where, in one line. */
	place: string
	/** Further words; may have several lines. */
	about: string
	link: string
	cancelled: boolean
}

/** China has had one time without summer time since 1991: one observance says all. */
const zone = [
	'BEGIN:VTIMEZONE',
	'TZID:Asia/Shanghai',
	'BEGIN:STANDARD',
	'DTSTART:19910915T000000',
	'TZOFFSETFROM:+0800',
	'TZOFFSETTO:+0800',
	'TZNAME:CST',
	'END:STANDARD',
	'END:VTIMEZONE',
]

export function calendarFile(...events: readonly CalendarEvent[]): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Zhuye//Zhuye//ZH',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...zone,
		...events.flatMap(linesOf),
		'END:VCALENDAR',
	]
	return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const linesOf = (event: CalendarEvent): string[] => [
	'BEGIN:VEVENT',
	`UID:${event.uid}`,
	`SEQUENCE:${event.sequence}`,
	`DTSTAMP:${utc(event.stamp)}`,
	`DTSTART;TZID=Asia/Shanghai:${inChina(event.startsAt)}`,
	`DTEND;TZID=Asia/Shanghai:${inChina(event.endsAt)}`,
	`SUMMARY:${escaped(event.title)}`,
	`LOCATION:${escaped(event.place)}`,
	`DESCRIPTION:${escaped(event.about)}`,
	`URL:${event.link}`,
	`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
	...(event.cancelled ? [] : alarm(event.title)),
	'END:VEVENT',
]

const alarm = (title: string): string[] => [
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	'TRIGGER:-P1D',
	`DESCRIPTION:${escaped(title)}`,
	'END:VALARM',
]

/** 20261123T010000Z */
const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
const inChina = (at: Date): string => utc(new Date(at.getTime() + 8 * 3_600_000)).slice(0, -1)

/** A text value (3.3.11); other control characters than the line break may not stand in one. */
const escaped = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n')

const mostOctets = 75
const octetsOf = (sign: string): number => new TextEncoder().encode(sign).length

/** No line is longer than 75 octets; a fold never splits a character (3.1). */
function folded(line: string): string {
	let length = 0
	let whole = ''
	for (const sign of line) {
		const octets = octetsOf(sign)
		if (length + octets > mostOctets) {
			whole += '\r\n '
			length = 1
		}
		whole += sign
		length += octets
	}
	return whole
}
