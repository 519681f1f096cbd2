import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { endCare } from '#app/commands/care/end-care.server.ts'
import { recordVisit } from '#app/commands/care/record-visit.server.ts'
import { requestCare } from '#app/commands/care/request-care.server.ts'
import { decideRefusal } from '#app/commands/refusals/decide-refusal.server.ts'
import { careForm } from '#app/domain/care/care-forms.ts'
import { recommendedPosts } from '#app/queries/matching/recommended-posts.server.ts'
import { myHome } from '#app/queries/seekers/my-home.server.ts'
import { aCarer, anActiveOrder, ask } from '#tests/makers/care.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { addPost } from '#tests/makers/market.ts'
import {
	aCaseworker,
	aDibaoSeeker,
	aRefusal,
	found,
	person,
	staff,
} from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

/** A post of the night, which nobody bound by care can take; published before the moment of the tests. */
const aNightPost = () => addPost({ shift: 'night', demands: { night: 'much' } })

const reached = async (personId: string, now?: Date) => {
	const shown = await recommendedPosts(person(personId, now), personId)
	return new Map(
		(shown?.posts ?? []).map(({ card, match }) => [card.id, match.reasons.map(({ code }) => code)]),
	)
}

describe('posts behind care', () => {
	test('come into reach while somebody comes, with the reason, and go when it ends', async () => {
		const night = await aNightPost()
		const { id, personId } = await anActiveOrder()
		const other = await aCarer()
		expect((await reached(other)).has(night)).toBe(false)
		expect((await reached(personId)).get(night)).toContain('care-arranged')
		made(await endCare(person(personId), id, { verb: 'finish', words: '' }))
		expect((await reached(personId)).has(night)).toBe(false)
	})

	test('go again after the last day, though nobody has ended the order', async () => {
		const night = await aNightPost()
		const { personId } = await anActiveOrder()
		await asOwner("UPDATE post SET valid_until = '2028-01-01' WHERE id = $1", [night])
		expect((await reached(personId, later(90))).has(night)).toBe(true)
		expect((await reached(personId, later(100))).has(night)).toBe(false)
	})

	test('lead to asking for help, and hours to confirming them', async () => {
		await aNightPost()
		const personId = await aCarer()
		const kinds = async (who: string) => {
			const home = await myHome(person(who))
			return home === 'choose' ? [] : home.todos.map(({ kind }) => kind)
		}
		expect(await kinds(personId)).toContain('care')
		await ask(personId)
		expect(await kinds(personId)).not.toContain('care')
		const { id, worker, personId: helped } = await anActiveOrder()
		made(await recordVisit(staff(worker), id, { on: '2026-11-23', hours: 2 }))
		expect(await kinds(helped)).toContain('care-hours')
	})
})

describe('while somebody waits for care', () => {
	const aDibaoCarer = () => aDibaoSeeker({ care: { care: ['elder'] } })
	const counted = (personId: string) =>
		contextFor({ kind: 'system', name: 'test' }).read((db) =>
			countOfPerson(db, { personId, personDivision: '330108' }, '2026-12-01'),
		)

	test('a refusal is set aside, and never put to the decision', async () => {
		const [worker, personId] = [await aCaseworker(), await aDibaoCarer()]
		await ask(personId)
		await aRefusal(worker, personId)
		const rows = await asOwner<{ state: string }>(
			'SELECT state FROM refusal WHERE person_id = $1',
			[personId],
		)
		expect(rows).toEqual([{ state: 'set-aside' }])
	})

	test('one that is decided later does not count either, and one before they asked does', async () => {
		const [worker, personId, other] = [
			await aCaseworker(),
			await aDibaoCarer(),
			await aDibaoCarer(),
		]
		for (const who of [personId, other]) {
			const id = await aRefusal(worker, who, later(1))
			made(await decideRefusal(staff(worker, later(2)), id, found('unjustified')))
		}
		const wish = careForm.parse({ kind: 'home', duties: ['elder'] })
		made(await requestCare(person(personId, later(1)), personId, wish))
		expect(await counted(personId)).toMatchObject({ count: 0 })
		made(await requestCare(person(other, later(3)), other, wish))
		expect(await counted(other)).toMatchObject({ count: 1 })
	})
})
