import { describe, expect, test } from 'vitest'
import { isGuessable, passwordForm } from './password-form.ts'

const typed = {
	currentPassword: 'old words of mine',
	newPassword: 'four new good words',
	againPassword: 'four new good words',
}
const faultOf = (changes: Partial<typeof typed>) =>
	passwordForm.safeParse({ ...typed, ...changes }).error?.issues.map(({ message }) => message)

describe('a new password', () => {
	test('is taken when it is long, new, and the same twice', () => {
		expect(faultOf({})).toBeUndefined()
	})
	test.each([
		['too short', { newPassword: 'elevenchars', againPassword: 'elevenchars' }, 'password-short'],
		['mistyped', { againPassword: 'four new good word' }, 'password-differs'],
		['the old one', { currentPassword: typed.newPassword }, 'password-same'],
	])('is refused when it is %s', (_how, changes, fault) => {
		expect(faultOf(changes)).toEqual([fault])
	})
})

test.each([
	['aaaaaaaaaaaa', true],
	['officer-of-the-city', true],
	['my-Password-2026', true],
	['1234567890123', true],
	['four new good words', false],
	['丹桂开时过江去看潮水涨', false],
])('%s is guessable: %s', (password, guessable) => {
	expect(isGuessable(password, 'officer@hz')).toBe(guessable)
})
