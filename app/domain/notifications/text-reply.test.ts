import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTextReply } from './text-reply.ts'

describe('a reply by text message', () => {
	test.each([
		['1', { kind: 'accept', code: null }],
		['１。', { kind: 'accept', code: null }],
		[' 1 482 ', { kind: 'accept', code: '482' }],
		['1482', { kind: 'accept', code: '482' }],
		['愿意', { kind: 'accept', code: null }],
		['2', { kind: 'decline', code: null }],
		['２，482', { kind: 'decline', code: '482' }],
		['不去！', { kind: 'decline', code: null }],
		['4', { kind: 'reason', reason: 'care-duty', words: '' }],
		['家里有老人', { kind: 'reason', reason: 'other', words: '家里有老人' }],
		['退订', { kind: 'stop' }],
		['TD', { kind: 'stop' }],
	])('%j', (said, meant) => {
		expect(readTextReply(said)).toEqual(meant)
	})

	test('is a yes only where it says so and nothing else', () => {
		expect(readTextReply('1点以后才行')).toMatchObject({ kind: 'reason', reason: 'other' })
		expect(readTextReply('去不了')).toMatchObject({ kind: 'reason', reason: 'other' })
		expect(readTextReply('2号再说')).toMatchObject({ kind: 'reason', reason: 'other' })
	})

	test('whatever is typed means one thing, and its words are kept', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const meant = readTextReply(text)
				if (meant.kind === 'reason' && meant.reason === 'other')
					expect(meant.words).toBe(text.trim())
			}),
		)
	})
})
