import { awaitedCare } from '#app/adapters/care/awaited-care.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { tagsOf } from '#app/adapters/people/person-tags.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Tag } from '#app/domain/people/tags.ts'
import { conditionEvents, type Period } from '#app/domain/refusals/condition-events.ts'
import { type Count, type CounterEvent, countOf } from '#app/domain/refusals/counter.ts'
import { refusalStates, standingOf } from '#app/domain/refusals/refusal-machine.ts'
import { startOf } from '#app/domain/time/day.ts'

/** How many refusals of a person stand in a row on a day; reckoned anew each time. */
export async function countOfPerson(
	db: Db,
	{ personId, personDivision }: { personId: string; personDivision: string },
	today: string,
): Promise<Count> {
	const policy = await readPolicy(db, personDivision, today)
	return countOf(await counterEvents(db, personId), today, {
		most: policy('refusal.count'),
		windowMonths: policy('refusal.window_months'),
		minDaysBetween: policy('refusal.min_days_between'),
	})
}

/** Everything that happened to a person and that the counter looks at. */
export async function counterEvents(db: Db, personId: string): Promise<CounterEvent[]> {
	const tags = await tagsOf(db, personId)
	const capable = tags.filter(
		({ tag, value }) => tag === 'labour_capacity' && (value === 'full' || value === 'partial'),
	)
	const bound = tags.filter(
		({ tag, value }) => tag === 'work_conditions' && value === 'constrained',
	)
	return [
		...(await happened(db, personId)),
		...conditionEvents('dibao', await dibaoPeriods(db, personId)),
		...conditionEvents('capable', capable.map(periodOf)),
		// R-030 C: bound by care, or waiting for somebody who takes it over.
		...conditionEvents('bound', [...bound.map(periodOf), ...(await awaitedCare(db, personId))]),
		...bound
			.filter(({ detail }) => detail.reasons.includes('in_training'))
			.map(({ validFrom }) => ({ kind: 'trained' as const, at: startOf(validFrom) })),
		...(await trained(db, personId)),
	]
}

const periodOf = ({ validFrom, validTo }: Tag): Period => ({ from: validFrom, to: validTo })

async function dibaoPeriods(db: Db, personId: string): Promise<Period[]> {
	const rows = await db.assistanceStatus.findMany({
		where: { personId, category: 'dibao' },
		select: { validFrom: true, validTo: true },
	})
	return rows.map(({ validFrom, validTo }) => ({
		from: isoDay(validFrom),
		to: isoDayOrNull(validTo),
	}))
}

/**
 * training begins with the first meeting at which somebody was, and a course that was completed was training
 * until its last day, whenever the result was written down. A place alone, and a course that was missed, are none.
 */
async function trained(db: Db, personId: string): Promise<CounterEvent[]> {
	const rows = await db.enrolment.findMany({
		where: { personId },
		select: {
			state: true,
			run: { select: { endsAt: true } },
			attendances: {
				where: { present: true },
				orderBy: { seq: 'asc' },
				take: 1,
				select: { session: { select: { startsAt: true } } },
			},
		},
	})
	return rows.flatMap(({ state, run, attendances }) => [
		...attendances.map(({ session }) => ({ kind: 'trained' as const, at: session.startsAt })),
		...(state === 'completed' ? [{ kind: 'trained' as const, at: run.endsAt }] : []),
	])
}

async function happened(db: Db, personId: string): Promise<CounterEvent[]> {
	const refusals = await db.refusal.findMany({ where: { personId } })
	const accepted = await db.offerEvent.findMany({
		where: { offer: { personId }, verb: 'accept' },
		select: { at: true },
	})
	const started = await db.placement.findMany({
		where: { personId, startedOn: { not: null } },
		select: { startedOn: true },
	})
	const confirmed = await db.jobReport.findMany({
		where: { personId, confirmedBy: { not: null }, state: { not: 'dismissed' } },
		select: { startedOn: true },
	})
	const decided = await db.caseEvent.findMany({
		where: { case: { personId }, verb: 'decide' },
		select: { at: true },
	})
	return [
		...refusals.map(({ id, refusedAt, state }): CounterEvent => {
			const standing = standingOf(oneOf(refusalStates, state))
			return { kind: 'refused', at: refusedAt, id, standing }
		}),
		...accepted.map(({ at }): CounterEvent => ({ kind: 'accepted', at })),
		...started.flatMap(({ startedOn }): CounterEvent[] =>
			startedOn === null ? [] : [{ kind: 'started', at: startOf(isoDay(startedOn)) }],
		),
		...confirmed.map(
			({ startedOn }): CounterEvent => ({ kind: 'started', at: startOf(isoDay(startedOn)) }),
		),
		...decided.map(({ at }): CounterEvent => ({ kind: 'case-ended', at })),
	]
}
