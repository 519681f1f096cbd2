import type { Machine } from '#app/domain/state-machine.ts'

export const registrationStates = ['active', 'paused', 'withdrawn'] as const
export type RegistrationState = (typeof registrationStates)[number]

export const registrationVerbs = ['submit', 'change', 'pause', 'resume', 'withdraw'] as const
export type RegistrationVerb = (typeof registrationVerbs)[number]

const workers = ['officer', 'caseworker'] as const

/**
 * A registration for job seeking 求职登记, from the day it is handed in. It can rest and go on at any
 * time; withdrawing it withdraws the consent with it, and registering anew begins another.
 */
export const registrationMachine: Machine<RegistrationState, RegistrationVerb> = {
	name: 'registration',
	states: registrationStates,
	moves: [
		{ from: [''], verb: 'submit', to: 'active', who: ['person', ...workers, 'system'] },
		{ from: ['active'], verb: 'change', to: 'active', who: ['person', ...workers] },
		{ from: ['paused'], verb: 'change', to: 'paused', who: ['person', ...workers] },
		{ from: ['active'], verb: 'pause', to: 'paused', who: ['person', ...workers] },
		{ from: ['paused'], verb: 'resume', to: 'active', who: ['person', ...workers] },
		{ from: ['active', 'paused'], verb: 'withdraw', to: 'withdrawn', who: ['person', ...workers] },
	],
}
