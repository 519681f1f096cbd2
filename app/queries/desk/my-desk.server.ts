import type { Ctx, Db } from '#app/adapters/context.ts'
import { ownMessages } from '#app/adapters/notify/own-messages.ts'
import type { Staff, StaffRole } from '#app/domain/access/actor.ts'
import { type DeskCounts, type Waiting, waitingOf } from '#app/domain/desk/tasks.ts'
import { adminCounts } from './admin-counts.server.ts'
import { caseworkerCounts } from './caseworker-counts.server.ts'
import { employerCounts } from './employer-counts.server.ts'
import { officerCounts } from './officer-counts.server.ts'

const counting: Record<StaffRole, (db: Db, actor: Staff, today: string) => Promise<DeskCounts>> = {
	officer: officerCounts,
	caseworker: caseworkerCounts,
	admin: adminCounts,
	employer: employerCounts,
	/** Their classes stand in the list of classes. */
	trainer: async () => ({}),
}

export type Desk = { waiting: Waiting[]; place: string; unread: number }

/** What waits today for a member of staff in the role they act in. */
export async function myDesk({ actor, today, read }: Ctx<Staff>): Promise<Desk> {
	return read(async (db) => {
		const counts = await counting[actor.role](db, actor, today)
		const division = await db.division.findUniqueOrThrow({
			where: { code: actor.division },
			select: { fullName: true },
		})
		const unread = await db.notification.count({
			where: { AND: [ownMessages(actor), { readAt: null }] },
		})
		return { waiting: waitingOf(counts), place: division.fullName, unread }
	})
}
