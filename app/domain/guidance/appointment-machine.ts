import type { Machine } from '#app/domain/state-machine.ts'

export const appointmentStates = ['booked', 'attended', 'missed', 'cancelled'] as const
export type AppointmentState = (typeof appointmentStates)[number]

export const appointmentVerbs = ['book', 'move', 'cancel', 'attend', 'miss'] as const
export type AppointmentVerb = (typeof appointmentVerbs)[number]

const workers = ['officer', 'caseworker'] as const

/**
 * An appointment for guidance 职业指导预约. That somebody did not come is a state of the appointment and of
 * nothing else: no rule reads it, and it never stands against the person.
 */
export const appointmentMachine: Machine<AppointmentState, AppointmentVerb> = {
	name: 'appointment',
	states: appointmentStates,
	moves: [
		{ from: [''], verb: 'book', to: 'booked', who: ['person', ...workers] },
		{ from: ['booked'], verb: 'move', to: 'booked', who: ['person'] },
		{ from: ['booked'], verb: 'cancel', to: 'cancelled', who: ['person', ...workers] },
		{ from: ['booked', 'missed'], verb: 'attend', to: 'attended', who: workers },
		{ from: ['booked'], verb: 'miss', to: 'missed', who: workers },
	],
}
