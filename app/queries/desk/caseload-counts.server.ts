import type { Db } from '#app/adapters/context.ts'
import { countPeople } from '#app/adapters/people/people-found.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type DeskCounts, deskTasks } from '#app/domain/desk/tasks.ts'
import { readList } from '#app/domain/list-request.ts'
import { personList } from '#app/domain/people/person-list.ts'

const ofPeople = [
	'people-without-service',
	'people-no-answer',
	'people-started',
	'people-left',
	'people-unoffered',
	'people-unassigned',
] as const

/** Whose way waits for a word, counted by the very addresses that the desk leads to; and what colleagues hand over. */
export async function caseloadCounts(db: Db, actor: Staff, today: string): Promise<DeskCounts> {
	const counts: DeskCounts = {
		'handovers-waiting': await db.handover.count({
			where: { toId: actor.accountId, state: 'proposed' },
		}),
	}
	for (const task of ofPeople) {
		const [, query = ''] = deskTasks[task].to.split('?')
		const { filters } = readList(personList, new URLSearchParams(query))
		counts[task] = await countPeople(db, actor, filters, today)
	}
	return counts
}
