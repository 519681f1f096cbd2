import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicPostCount } from './public-post-count.ts'
import { refusalStates } from './refusal-machine.ts'

const refusal = fc.record({
	id: fc.uuid(),
	state: fc.constantFrom(...refusalStates),
})

test('R-049: two without good reason, in a row or not, are enough', () => {
	const all = ['unjustified', 'justified', 'unjustified'] as const
	const refusals = all.map((state, place) => ({ id: String(place), state }))
	expect(publicPostCount(refusals.slice(0, 2), 2).reached).toBe(false)
	expect(publicPostCount(refusals, 2)).toMatchObject({ counted: ['0', '2'], reached: true })
})

test('only what was decided against the person counts, in any order', () => {
	fc.assert(
		fc.property(fc.array(refusal), (refusals) => {
			const { counted } = publicPostCount(refusals, 2)
			const backwards = publicPostCount(refusals.toReversed(), 2).counted
			expect(counted).toEqual(backwards.toReversed())
			expect(counted.length).toBe(refusals.filter(({ state }) => state === 'unjustified').length)
		}),
	)
})
