import { type EmployerStanding, employerStandings } from '#app/domain/posts/employer-standing.ts'
import type { Machine } from '#app/domain/state-machine.ts'

export const employerVerbs = [
	'record',
	'edit',
	'correct',
	'verify',
	'refuse',
	'suspend',
	'undo',
	'lapse',
] as const
export type EmployerVerb = (typeof employerVerbs)[number]

/**
 * How an employer comes to stand with the service. What was verified and then changes its name,
 * code or kind is verified anew; a verification lapses by itself. Undoing any decision leads back to
 * where it has to be taken.
 */
export const employerMachine: Machine<EmployerStanding, EmployerVerb> = {
	name: 'employer',
	states: employerStandings,
	moves: [
		{ from: [''], verb: 'record', to: 'unverified', who: ['officer', 'system'] },
		...employerStandings.map((standing) => ({
			from: [standing],
			verb: 'edit' as const,
			to: standing,
			who: ['officer'] as const,
		})),
		{ from: ['verified'], verb: 'correct', to: 'unverified', who: ['officer'] },
		{ from: ['unverified', 'verified'], verb: 'verify', to: 'verified', who: ['officer'] },
		{ from: ['unverified'], verb: 'refuse', to: 'refused', who: ['officer'] },
		{ from: ['unverified', 'verified'], verb: 'suspend', to: 'suspended', who: ['officer'] },
		{
			from: ['verified', 'refused', 'suspended'],
			verb: 'undo',
			to: 'unverified',
			who: ['officer'],
		},
		{ from: ['verified'], verb: 'lapse', to: 'unverified', who: ['system'] },
	],
}
