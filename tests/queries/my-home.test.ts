import { expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { notifyOfCase } from '#app/commands/cases/notify-of-case.server.ts'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { todoKey } from '#app/domain/seekers/todo.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { myHome } from '#app/queries/seekers/my-home.server.ts'
import { aRecipient } from '#tests/makers/actors.ts'
import { adviser, book, slotsOf } from '#tests/makers/guidance.ts'
import {
	aDeliveredOffer,
	anApplication,
	aPlacement,
	later,
	made,
	monday,
} from '#tests/makers/journeys.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { addPerson } from '#tests/makers/person.ts'
import { aCase, afterThree, person, staff } from '#tests/makers/refusals.ts'
import { anAccount, registered } from '#tests/makers/registered.ts'
import { asOwner } from '#tests/setup/database.ts'

const todosOf = async (personId: string | null, now = monday) => {
	const home = await myHome(contextFor(aRecipient(personId), { now }))
	return home === 'choose' ? [] : home.todos
}
const kinds = async (personId: string | null, now = monday) =>
	(await todosOf(personId, now)).map(({ kind }) => kind)

test('whoever is new is asked to register', async () => {
	expect(await kinds(null)).toEqual(['register', 'find'])
	expect(await kinds(await addPerson('330108'))).toEqual(['register', 'find'])
})

test('whoever has lost the capacity to work is led to aid, and pushed towards no work', async () => {
	const personId = await addSeeker('330108')
	await asOwner(
		"UPDATE person_tag SET value = 'none' WHERE person_id = $1 AND tag = 'labour_capacity'",
		[personId],
	)
	expect(await kinds(personId)).toEqual(['aid'])
})

test('an offer comes before everything else, and says when its day has passed', async () => {
	const personId = await addSeeker('330108')
	const offer = await aDeliveredOffer({ personId })
	const [first, ...more] = await todosOf(personId)
	expect(first).toMatchObject({ kind: 'offer', id: offer.id, late: false })
	expect(more.map(todoKey)).toContain('recommended')
	expect((await todosOf(personId, later(60)))[0]).toMatchObject({ late: true })
})

test('interviews and first days of work wait too', async () => {
	const interview = await anApplication()
	await asOwner(
		"UPDATE application SET state = 'interview', interview_at = $2, interview_place = '门口' WHERE id = $1",
		[interview.id, later(2)],
	)
	expect((await todosOf(interview.personId))[0]).toMatchObject({ kind: 'interview', place: '门口' })
	expect(await kinds(interview.personId, later(3))).not.toContain('interview')
	const job = await aPlacement()
	expect((await todosOf(job.personId))[0]).toMatchObject({ kind: 'job' })
})

test('guidance is suggested until it is booked; tomorrow’s comes before an offer of next week', async () => {
	const personId = await addSeeker('330108')
	expect(await kinds(personId)).toContain('guidance')
	const [slot = ''] = await slotsOf(await adviser())
	const id = await book(personId, slot)
	await aDeliveredOffer({ personId })
	expect(await kinds(personId)).not.toContain('guidance')
	expect((await kinds(personId)).slice(0, 2)).toEqual(['offer', 'appointment'])
	expect((await todosOf(personId, later(7)))[0]).toMatchObject({
		kind: 'appointment',
		id,
		phone: '0571-87654321',
	})
})

test('a paper that was not opened comes first; then what can be said before the decision', async () => {
	const { id, worker, personId } = await aCase()
	made(await notifyOfCase(staff(worker, afterThree()), id))
	const first = (await todosOf(personId, afterThree()))[0]
	expect(first?.kind).toBe('notice')
	const unread = await asOwner<{ id: string }>(
		'SELECT id FROM notice WHERE person_id = $1 AND received_at IS NULL',
		[personId],
	)
	const online = { how: 'online', on: dayIn(afterThree()), proof: '' } as const
	for (const notice of unread)
		made(await receiveNotice(person(personId, afterThree()), notice.id, online))
	expect((await todosOf(personId, afterThree()))[0]).toMatchObject({ kind: 'statement', id })
})

test('a post that suits is named, and the help of their route stands below', async () => {
	const personId = await addSeeker('330108')
	const title = `保洁${newId()}`
	await addPost({ title })
	await asOwner(
		`INSERT INTO person_tag (id, person_id, tag, value, source, valid_from) VALUES ($1, $2, 'work_conditions', 'constrained', 'assessed', '2026-01-01')`,
		[newId(), personId],
	)
	const todos = await todosOf(personId)
	expect(todos.find(({ kind }) => kind === 'post')).toBeDefined()
	expect(todos).toContainEqual({ kind: 'help', route: 'C' })
})

test('who rests is told so, and is recommended nothing', async () => {
	const personId = await addSeeker('330108')
	await asOwner("UPDATE registration SET state = 'paused' WHERE person_id = $1", [personId])
	expect(await kinds(personId)).toEqual(['paused', 'find'])
})

test('whoever reaches people but acts for none yet chooses first', async () => {
	const { accountId } = await registered()
	const again = { ...(await anAccount()), accountId }
	expect(await myHome(contextFor(again))).toBe('choose')
})
