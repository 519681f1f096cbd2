import { expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { todoKey } from '#app/domain/seekers/todo.ts'
import { myHome } from '#app/queries/seekers/my-home.server.ts'
import { aRecipient } from '#tests/makers/actors.ts'
import {
	aDeliveredOffer,
	anApplication,
	aPlacement,
	later,
	monday,
} from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { addPerson } from '#tests/makers/person.ts'
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
