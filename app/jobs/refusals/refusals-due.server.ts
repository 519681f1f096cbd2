import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { settleCase } from '#app/commands/cases/settle-case.server.ts'
import { waitOutStatement } from '#app/commands/cases/wait-out-statement.server.ts'
import { watchDeadline } from '#app/commands/deadlines/watch-deadline.server.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

type Page = { after: string; take: number }
const beyond = ({ after, take }: Page) => ({
	id: { gt: after },
	page: { orderBy: { id: 'asc' }, take, select: { id: true } } as const,
})

const cases = (where: Prisma.RefusalCaseWhereInput) => ({
	find: (db: Prisma.TransactionClient, at: Page) => {
		const { id, page } = beyond(at)
		return db.refusalCase.findMany({ where: { AND: [where, { id }] }, ...page })
	},
})
const refusals = (where: Prisma.RefusalWhereInput) => ({
	find: (db: Prisma.TransactionClient, at: Page) => {
		const { id, page } = beyond(at)
		return db.refusal.findMany({ where: { AND: [where, { id }] }, ...page })
	},
})

/** Nobody is reminded earlier than this, whatever the parameter: it only narrows what is looked at. */
const earliestDays = 14

/** What a day brings for refusals and cases: times that are over, reminders, and what the division above has to hear of. */
export async function refusalsDue(now = new Date()): Promise<void> {
	const today = dayIn(now)
	const over = { lt: dateOf(today) }
	const near = { lte: dateOf(addDays(today, earliestDays)) }
	await forEach({
		what: 'refusal-case.wait-out',
		now,
		...cases({ state: 'hearing', dueOn: over }),
		act: waitOutStatement,
	})
	await forEach({
		what: 'refusal-case.settle',
		now,
		...cases({ state: 'served', dueOn: over }),
		act: settleCase,
	})
	await forEach({
		what: 'refusal.watch',
		now,
		...refusals({ state: { in: [...officeOwes.refusal] }, dueOn: near, escalatedAt: null }),
		act: (ctx, id) => watchDeadline(ctx, 'refusal', id),
	})
	await forEach({
		what: 'refusal-case.watch',
		now,
		...cases({ state: { in: [...officeOwes.case] }, dueOn: near, escalatedAt: null }),
		act: (ctx, id) => watchDeadline(ctx, 'case', id),
	})
}
