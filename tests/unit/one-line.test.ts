import { expect, test } from 'vitest'
import { oneLine } from '#app/locales/words/one-line.ts'

test('leaves out what is empty, and has no full stop before the next part', () => {
	expect(oneLine('二楼', '', '坐 12 路，进门右手边。', '0571-00000018')).toBe(
		'二楼，坐 12 路，进门右手边，0571-00000018',
	)
})
