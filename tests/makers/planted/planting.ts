import type { Db } from '#app/adapters/context.ts'
import type { Subject } from '#app/domain/access/may.ts'

/** Something that was put into the database, what rights to it are checked against, and a time or a class that a form may choose. */
export type Planted = Subject & { id: string; slotId?: string; runId?: string }

/** Where it lies, and whose it is if it belongs to somebody who is there already. */
export type At = {
	division: string
	personId?: string | null
	employerId?: string | null
	accountId?: string | null
}

export type Plant = (db: Db, at: At) => Promise<Planted>

export const tomorrow = () => new Date(Date.now() + 86_400_000)
