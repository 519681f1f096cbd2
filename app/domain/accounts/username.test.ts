import { expect, test } from 'vitest'
import { readUsername } from './username.ts'

test.each([
	['Officer@HZ ', 'officer@hz'],
	['ｌｉｎ．ｌａｎ', 'lin.lan'],
	['ab', null],
	['林岚', null],
	['-lin', null],
	['lin lan', null],
	['x'.repeat(41), null],
])('%s is kept as %s', (typed, kept) => {
	expect(readUsername(typed)).toBe(kept)
})
