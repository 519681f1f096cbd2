/** Who makes a move: the person (or their helper), staff by role, or the portal itself. */
export const movers = [
	'person',
	'officer',
	'caseworker',
	'admin',
	'employer',
	'trainer',
	'system',
] as const
export type Mover = (typeof movers)[number]

/** Before the first event there is no state yet. */
export const nothing = ''

export type Move<State extends string, Verb extends string> = {
	from: readonly (State | typeof nothing)[]
	verb: Verb
	to: State
	who: readonly Mover[]
}

/** A state machine as data: its moves are what the program allows, the tests walk and the docs show. */
export type Machine<State extends string, Verb extends string> = {
	name: string
	states: readonly State[]
	moves: readonly Move<State, Verb>[]
}

export type IllegalMove = 'move-not-possible' | 'move-not-yours'

/** Where a verb leads from a state, or why it does not. */
export function moved<State extends string, Verb extends string>(
	machine: Machine<State, Verb>,
	state: State | typeof nothing,
	verb: NoInfer<Verb>,
	who: Mover,
): { to: State } | { refused: IllegalMove } {
	const move = machine.moves.find((each) => each.verb === verb && each.from.includes(state))
	if (!move) return { refused: 'move-not-possible' }
	if (!move.who.includes(who)) return { refused: 'move-not-yours' }
	return { to: move.to }
}

/** What someone can do in a state: the buttons of a page. */
export function verbsFor<State extends string, Verb extends string>(
	machine: Machine<State, Verb>,
	state: State | typeof nothing,
	who: Mover,
): Verb[] {
	return machine.moves
		.filter((move) => move.from.includes(state) && move.who.includes(who))
		.map((move) => move.verb)
}

/** States that no move leaves. */
export function finalStates<State extends string, Verb extends string>(
	machine: Machine<State, Verb>,
): State[] {
	return machine.states.filter((state) => machine.moves.every((move) => !move.from.includes(state)))
}

/** The state that a history leads to; throws at the first event that does not follow from the one before. */
export function replay<State extends string, Verb extends string>(
	machine: Machine<State, Verb>,
	events: readonly { verb: string; fromState: string; toState: string }[],
): State | typeof nothing {
	return events.reduce<State | typeof nothing>((state, event, index) => {
		const move = machine.moves.find(
			(each) => each.verb === event.verb && each.to === event.toState && each.from.includes(state),
		)
		if (!move || event.fromState !== state) {
			throw new Error(
				`event ${index + 1} of a ${machine.name} does not follow: ${event.verb} from ${state}`,
			)
		}
		return move.to
	}, nothing)
}
