import { dateOf } from '#app/adapters/db/days.ts'

/** The clock of what an office owes starts anew with every move: until when the next step is due, and nobody was reminded yet. */
export const clockUntil = (dueOn: string | null) => ({
	dueOn: dueOn === null ? null : dateOf(dueOn),
	remindedAt: null,
	escalatedAt: null,
})
