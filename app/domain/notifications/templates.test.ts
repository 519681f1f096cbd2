import { expect, test } from 'vitest'
import { readMessage } from './templates.ts'

test('a stored message is read as its kind describes it', () => {
	const params = { post: '保洁员', replyBy: '2026-12-01' }
	expect(readMessage('offer-received', params, '/me')).toEqual({
		template: 'offer-received',
		params,
		link: '/me',
	})
})

test.each([
	['an unknown kind', 'benefit-cut', {}],
	['a missing fact', 'offer-received', { post: '保洁员' }],
	['a fact that is no fact', 'not-hired', { post: { title: '保洁员' } }],
	['no facts at all', 'not-hired', null],
])('%s makes no message', (_what, template, params) => {
	expect(readMessage(template, params, '')).toBeNull()
})
