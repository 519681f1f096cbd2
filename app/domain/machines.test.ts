import { describe, expect, test } from 'vitest'
import { machines } from './machines.ts'
import { offerMachine } from './offers/offer-machine.ts'
import { finalStates, moved, movers, replay, verbsFor } from './state-machine.ts'

describe.each(machines.map((machine) => [machine.name, machine] as const))(
	'the %s machine',
	(_name, machine) => {
		const origins = ['', ...machine.states]
		const verbs = [...new Set(machine.moves.map((move) => move.verb))]

		test('every state can be reached from nothing', () => {
			const reached = new Set([''])
			for (let before = 0; before !== reached.size; ) {
				before = reached.size
				for (const { from, to } of machine.moves)
					if (from.some((state) => reached.has(state))) reached.add(to)
			}
			expect([...reached].toSorted()).toEqual(origins.toSorted())
		})

		test('what is not listed is refused, for every state, verb and mover', () => {
			const cells = origins.flatMap((state) =>
				verbs.flatMap((verb) => movers.map((who) => ({ state, verb, who }))),
			)
			for (const { state, verb, who } of cells) {
				const listed = machine.moves.find((move) => move.verb === verb && move.from.includes(state))
				const refused = listed ? 'move-not-yours' : 'move-not-possible'
				const expected = listed?.who.includes(who) ? { to: listed.to } : { refused }
				expect(moved(machine, state, verb, who)).toEqual(expected)
			}
		})

		test('the buttons shown are exactly the moves allowed', () => {
			for (const state of origins) {
				for (const who of movers) {
					for (const verb of verbsFor(machine, state, who)) {
						expect(moved(machine, state, verb, who)).toHaveProperty('to')
					}
				}
			}
		})
	},
)

test('an offer that was answered or withdrawn stays so', () => {
	expect(finalStates(offerMachine)).toEqual(['accepted', 'declined', 'withdrawn'])
})

test('a history is replayed to its state, and refused where it does not follow', () => {
	const history = [
		{ verb: 'draft', fromState: '', toState: 'draft' },
		{ verb: 'confirm', fromState: 'draft', toState: 'confirmed' },
		{ verb: 'send', fromState: 'confirmed', toState: 'sent' },
	]
	expect(replay(offerMachine, history)).toBe('sent')
	expect(() => replay(offerMachine, history.slice(1))).toThrow('event 1 of a offer does not follow')
})
