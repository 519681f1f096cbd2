import { caseworkersAround } from '#app/adapters/caseload/caseworkers.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { type PersonWithin, peopleWithin } from '#app/adapters/people/people-within.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isFree, reaches } from '#app/domain/caseload/assigning.ts'

type Outcome =
	| { refused: 'not-found' | 'caseworker-unknown' | 'caseworker-far' | 'nobody-free' }
	| { count: number }

/** Gives people who have no caseworker to one; who has one stays with them, and is counted out. */
export function assignPeople(
	ctx: Ctx<Staff>,
	personIds: readonly string[],
	caseworkerId: string,
): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const people = await peopleWithin(tx.db, ctx.actor, 'caseload.assign', personIds)
		if (!people) return { refused: 'not-found' }
		const workers = await caseworkersAround(tx.db, ctx.actor.division)
		const worker = workers.find(({ id }) => id === caseworkerId)
		if (!worker) return { refused: 'caseworker-unknown' }

		const entries = await tx.db.caseloadEntry.findMany({
			where: { personId: { in: people.map(({ id }) => id) } },
		})
		const entryOf = new Map(entries.map((entry) => [entry.personId, entry]))
		const free = people.filter(({ id }) => isFree(entryOf.get(id) ?? null, workers))
		if (free.length === 0) return { refused: 'nobody-free' }
		if (!free.every((person) => reaches(worker, person))) return { refused: 'caseworker-far' }

		const given = await give(ctx, tx, free, { caseworkerId, workers: workers.map(({ id }) => id) })
		if (given.length === 0) return { refused: 'nobody-free' }
		if (caseworkerId !== ctx.actor.accountId)
			await notifyAccount(tx, caseworkerId, {
				template: 'people-assigned',
				params: { count: given.length },
				link: '/people?caseworker=mine',
			})
		return { count: given.length }
	})
}

type To = { caseworkerId: string; workers: readonly string[] }

/** Only while nobody else was faster: who has got a caseworker meanwhile keeps that one. */
async function give(
	{ actor, today }: Ctx<Staff>,
	{ db, record }: WriteTx,
	people: readonly PersonWithin[],
	{ caseworkerId, workers }: To,
): Promise<string[]> {
	const ids = people.map(({ id }) => id)
	const given = { caseworkerId, since: dateOf(today), assignedBy: actor.accountId }
	const taken = { ...given, handoverId: null }
	const gone = await db.caseloadEntry.updateManyAndReturn({
		where: { personId: { in: ids }, caseworkerId: { notIn: [...workers] } },
		data: taken,
	})
	const fresh = await db.caseloadEntry.createManyAndReturn({
		data: people.map(({ id, residenceCode }) => ({
			...given,
			personId: id,
			personDivision: residenceCode,
		})),
		skipDuplicates: true,
	})
	const divisions = new Map(people.map(({ id, residenceCode }) => [id, residenceCode]))
	const all = [...gone, ...fresh].map(({ personId }) => personId)
	for (const id of all)
		record({
			action: 'caseload.assign',
			subject: ['person', id],
			division: divisions.get(id) ?? actor.division,
			details: { caseworker: caseworkerId },
		})
	return all
}
