import { machines } from '#app/domain/machines.ts'
import { finalStates, type Machine, nothing } from '#app/domain/state-machine.ts'
import { code, mermaid, page, table } from './markdown.ts'

type AnyMachine = Machine<string, string>

/** One page for each machine, by its name. */
export function statePages(): Record<string, string> {
	return Object.fromEntries(
		machines.map((machine) => [`states/${machine.name}.md`, statePage(machine)]),
	)
}

function statePage(machine: AnyMachine): string {
	return page(
		`States of one ${machine.name}`,
		`the machine in app/domain that is named "${machine.name}"`,
		'These moves are all there are: the program allows them, the database refuses events that make ' +
			'any other, and the tests walk them. *System* is the portal itself, by the clock.',
		diagram(machine),
		table(
			['from', 'verb', 'to', 'who'],
			machine.moves.map(({ from, verb, to, who }) => [
				from.map((state) => (state === nothing ? '*nothing*' : code(state))).join(', '),
				code(verb),
				code(to),
				who.join(', '),
			]),
		),
	)
}

function diagram(machine: AnyMachine): string {
	const id = (state: string) => (state === nothing ? '[*]' : state.replaceAll('-', '_'))
	return mermaid(
		'stateDiagram-v2',
		...machine.states
			.filter((state) => state.includes('-'))
			.map((state) => `    state "${state}" as ${id(state)}`),
		...machine.moves.flatMap(({ from, verb, to }) =>
			from.map((state) => `    ${id(state)} --> ${id(to)}: ${verb}`),
		),
		...finalStates(machine).map((state) => `    ${id(state)} --> [*]`),
	)
}
