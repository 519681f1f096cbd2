import { dateOf } from '#app/adapters/db/days.ts'

/** The clock of a claim starts anew with every move: until when the next step is due, and nobody was reminded yet. */
export const claimClock = (dueOn: string | null) => ({
	dueOn: dueOn === null ? null : dateOf(dueOn),
	remindedAt: null,
	escalatedAt: null,
})
