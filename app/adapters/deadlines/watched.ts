import type { Db } from '#app/adapters/context.ts'
import type { StaffRole } from '#app/domain/access/actor.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import { waitingClaimStates } from '#app/domain/claims/claim-machine.ts'

/** What has a day by which an office has to act, and who was told of it. */
export type Clocked = {
	personId: string
	personDivision: string
	state: string
	dueOn: Date | null
	remindedAt: Date | null
	escalatedAt: Date | null
}
type Mark = { remindedAt: Date; escalatedAt?: Date }
type Was = Pick<Clocked, 'state' | 'remindedAt' | 'escalatedAt'> & { id: string }

type Watching = {
	/** In the audit. */
	name: string
	/** Who has to act. */
	role: StaffRole
	/** The states in which it is the office that is late. */
	owes: readonly string[]
	page: (id: string) => string
	find: (db: Db, id: string) => Promise<Clocked | null>
	mark: (db: Db, was: Was, data: Mark) => Promise<{ count: number }>
}

export const watched = {
	refusal: {
		name: 'refusal',
		role: 'caseworker',
		owes: officeOwes.refusal,
		page: (id) => `/refusals/${id}`,
		find: (db, id) => db.refusal.findUnique({ where: { id } }),
		mark: (db, was, data) => db.refusal.updateMany({ where: was, data }),
	},
	case: {
		name: 'refusal-case',
		role: 'caseworker',
		owes: officeOwes.case,
		page: (id) => `/cases/${id}`,
		find: (db, id) => db.refusalCase.findUnique({ where: { id } }),
		mark: (db, was, data) => db.refusalCase.updateMany({ where: was, data }),
	},
	claim: {
		name: 'claim',
		role: 'officer',
		owes: waitingClaimStates,
		page: (id) => `/claims/${id}`,
		find: (db, id) => db.claim.findUnique({ where: { id } }),
		mark: (db, was, data) => db.claim.updateMany({ where: was, data }),
	},
} satisfies Record<string, Watching>

export type Watched = keyof typeof watched
