import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { peopleWithin } from '#app/adapters/people/people-within.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'

type Outcome = { refused: 'not-found' } | { count: number }

/** A message of the office into the inbox of each; the text message says only that there is one. */
export function writeToPeople(
	{ actor, write }: Ctx<Staff>,
	personIds: readonly string[],
	words: string,
): Promise<Outcome> {
	return write(async (tx): Promise<Outcome> => {
		const people = await peopleWithin(tx.db, actor, 'person.write-to', personIds)
		if (!people) return { refused: 'not-found' }
		const message = {
			template: 'office-message',
			params: { office: actor.institution, words },
			link: '/me/messages',
		} as const
		for (const { id, residenceCode: division } of people) {
			await notifyPerson(tx, id, message)
			tx.record({ action: 'person.write-to', subject: ['person', id], division })
		}
		return { count: people.length }
	})
}
