import { expect, test } from 'vitest'
import type { Message, TextTemplate } from '#app/domain/notifications/templates.ts'
import { locales } from '#app/domain/preferences.ts'
import { inLocale } from '#app/locales/speaking.server.ts'
import { textWords } from '#app/locales/words/texts.ts'

const post = '社区保洁员'
const appointment = { at: '2026-12-01T02:00:00Z', place: '西兴街道 1 号' }
const messages: { [Name in TextTemplate]: Message<Name>['params'] } = {
	'offer-received': { post, replyBy: '2026-12-01' },
	'offer-reminder': { post, replyBy: '2026-12-01' },
	'reply-why': {},
	'reply-accepted': {},
	'reply-declined': {},
	'reply-which': {},
	'reply-not-understood': {},
	'reply-not-possible': {},
	'interview-invited': { post, at: '2026-12-01T02:00:00Z', place: '西兴街道 1 号' },
	hired: { post, startsOn: '2026-12-01' },
	'not-hired': { post },
	'work-check': { post },
	'notice-issued': {},
	'course-joined': { ...appointment, course: post },
	'course-moved-up': { ...appointment, course: post },
	'course-reminder': { ...appointment, course: post },
	'course-called-off': { course: post },
	'course-completed': { course: post },
	'appointment-booked': appointment,
	'appointment-moved': appointment,
	'appointment-reminder': { ...appointment, phone: '0571-87654321' },
	'appointment-called-off': appointment,
	'appointment-missed': appointment,
	'office-message': { office: '民政局', words: '请带证件来一趟。' },
	'claim-returned': {},
	'posts-found': { count: 12 },
}
const all = Object.entries(messages).map(
	([template, params]) => ({ template, params, link: '/me' }) as Message<TextTemplate>,
)

test.each(
	locales.flatMap((locale) => all.map((message) => [message.template, locale, message] as const)),
)('the text of %s in %s fits two parts, without title, place or link', (_name, locale, message) => {
	const words = inLocale(locale, () => textWords(message, '482'))
	expect(words.length).toBeGreaterThan(10)
	expect(words.length).toBeLessThanOrEqual(134)
	expect(words).not.toMatch(/https?:|www|保洁|西兴|\{/)
})
