import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { type Clocked, type Watched, watched } from '#app/adapters/deadlines/watched.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { type DivisionCode, existingAround } from '#app/domain/divisions/division-code.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { isOneOf } from '#app/domain/one-of.ts'

type Outcome = { refused: 'not-yet' | 'already-changed' } | { id: string }

/**
 * What an office owes within a time: its staff are reminded shortly before, once; where the day has passed and nothing
 * happened, the division above hears of it, once.
 */
export function watchDeadline(ctx: Ctx<System>, kind: Watched, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const { find, owes } = watched[kind]
		const row: Clocked | null = await find(tx.db, id)
		if (!row?.dueOn || !isOneOf(owes, row.state)) return { refused: 'already-changed' }
		const dueOn = isoDay(row.dueOn)
		const policy = await readPolicy(tx.db, row.personDivision, ctx.today)
		const soon = deadline(ctx.today, policy('refusal.remind_workdays')).day
		const missed = deadline(dueOn, policy('refusal.escalate_workdays')).day
		if (row.escalatedAt === null && missed <= ctx.today) {
			const above = existingAround(row.personDivision)[1] ?? row.personDivision
			return tell(ctx, tx, { kind, id, row, dueOn }, 'escalate', above)
		}
		if (row.remindedAt === null && dueOn <= soon)
			return tell(ctx, tx, { kind, id, row, dueOn }, 'remind', row.personDivision)
		return { refused: 'not-yet' }
	})
}

type About = { kind: Watched; id: string; row: Clocked; dueOn: string }

async function tell(
	{ now }: Ctx<System>,
	tx: WriteTx,
	{ kind, id, row, dueOn }: About,
	what: 'remind' | 'escalate',
	division: DivisionCode,
): Promise<Outcome> {
	const { name, role, page, mark } = watched[kind]
	const { state, remindedAt, escalatedAt, personId } = row
	const { count } = await mark(
		tx.db,
		{ id, state, remindedAt, escalatedAt },
		{ remindedAt: now, ...(what === 'escalate' && { escalatedAt: now }) },
	)
	if (count === 0) return { refused: 'already-changed' }
	const names = await shownNames(tx.db, [personId])
	await notifyStaff(tx, role, division, {
		template: what === 'remind' ? 'deadline-near' : 'deadline-missed',
		params: { person: maskName(names(personId).name), dueOn },
		link: page(id),
	})
	tx.record({ action: `${name}.${what}`, subject: [name, id], division: row.personDivision })
	return { id }
}
