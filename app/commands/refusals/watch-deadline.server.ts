import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import { type DivisionCode, existingAround } from '#app/domain/divisions/division-code.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { isOneOf } from '#app/domain/one-of.ts'

export type Watched = 'refusal' | 'case'
type Outcome = { refused: 'not-yet' | 'already-changed' } | { id: string }
type Row = {
	personId: string
	personDivision: string
	state: string
	dueOn: Date | null
	remindedAt: Date | null
	escalatedAt: Date | null
}

/**
 * What an office owes within a time: its caseworkers are reminded shortly before, once; where the day has
 * passed and nothing happened, the division above hears of it, once.
 */
export function watchDeadline(ctx: Ctx<System>, kind: Watched, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const row = await rowOf(tx, kind, id)
		if (!row?.dueOn || !isOneOf(officeOwes[kind], row.state)) return { refused: 'already-changed' }
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

async function rowOf({ db }: WriteTx, kind: Watched, id: string): Promise<Row | null> {
	return kind === 'refusal'
		? db.refusal.findUnique({ where: { id } })
		: db.refusalCase.findUnique({ where: { id } })
}

type About = { kind: Watched; id: string; row: Row; dueOn: string }

async function tell(
	{ now }: Ctx<System>,
	tx: WriteTx,
	{ kind, id, row, dueOn }: About,
	what: 'remind' | 'escalate',
	division: DivisionCode,
): Promise<Outcome> {
	const mark = what === 'remind' ? { remindedAt: now } : { remindedAt: now, escalatedAt: now }
	const was = { id, state: row.state, remindedAt: row.remindedAt, escalatedAt: row.escalatedAt }
	const { count } =
		kind === 'refusal'
			? await tx.db.refusal.updateMany({ where: was, data: mark })
			: await tx.db.refusalCase.updateMany({ where: was, data: mark })
	if (count === 0) return { refused: 'already-changed' }
	const names = await shownNames(tx.db, [row.personId])
	await notifyStaff(tx, 'caseworker', division, {
		template: what === 'remind' ? 'deadline-near' : 'deadline-missed',
		params: { person: maskName(names(row.personId).name), dueOn },
		link: kind === 'refusal' ? `/refusals/${id}` : `/cases/${id}`,
	})
	tx.record({
		action: `${kind === 'refusal' ? 'refusal' : 'refusal-case'}.${what}`,
		subject: [kind === 'refusal' ? 'refusal' : 'refusal-case', id],
		division: row.personDivision,
	})
	return { id }
}
