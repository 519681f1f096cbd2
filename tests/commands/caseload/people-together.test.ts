import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { addNotes } from '#app/commands/people/add-notes.server.ts'
import { writeToPeople } from '#app/commands/people/write-to-people.server.ts'
import { dropView } from '#app/commands/views/drop-view.server.ts'
import { saveView } from '#app/commands/views/save-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { readList } from '#app/domain/list-request.ts'
import { personList } from '#app/domain/people/person-list.ts'
import { chosenPeople } from '#app/queries/caseload/chosen-people.server.ts'
import { peopleOfDivision } from '#app/queries/people/people-of-division.server.ts'
import { personFile } from '#app/queries/people/person-file.server.ts'
import { myView, myViews } from '#app/queries/views/my-views.server.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { aDeliveredOffer, aStartedPlacement, later, made, monday } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { onceFor } from '#tests/makers/once.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

let staff: Staff
beforeAll(async () => {
	staff = await addStaff('caseworker', '330108')
})
const as = (now?: Date) => contextFor(staff, now && { now })
const visit = {
	kind: 'visit',
	heldOn: '2026-11-20',
	words: '家里老人要照顾，上午可以出门。',
} as const

describe('with several people at once', () => {
	test('a visit is noted with each, sealed, once, and read in the file', async () => {
		const people = [await addPerson('330108'), await addPerson('330108')]
		const once = onceFor('visit')
		for (let time = 0; time < 2; time++)
			expect(await addNotes(contextFor(staff, { once, now: monday }), people, visit)).toEqual({
				count: 2,
			})
		const file = await personFile(as(), people[0])
		expect(file?.notes).toMatchObject([{ kind: 'visit', words: visit.words }])
		const [row] = await asOwner<{ words_cipher: string }>(
			'SELECT words_cipher FROM person_note WHERE person_id = $1',
			[people[0]],
		)
		expect(row?.words_cipher).toMatch(/^v1\./)
		await expect(asOwner("UPDATE person_note SET kind = 'call'")).rejects.toThrow('append-only')
	})

	test('nothing happens to anybody where one of them is out of sight', async () => {
		const [here, there] = [await addPerson('330108'), await addPerson('440305')]
		expect(await addNotes(as(monday), [here, there], visit)).toEqual({ refused: 'not-found' })
		expect(await writeToPeople(as(), [here, there], '请来一趟')).toEqual({ refused: 'not-found' })
		const [notes] = await asOwner<{ count: number }>(
			'SELECT count(*)::int AS count FROM person_note WHERE person_id = $1',
			[here],
		)
		expect(notes?.count).toBe(0)
	})

	test('a message reaches each inbox, and the text says nothing of it', async () => {
		const people = [await addPerson('330108'), await addPerson('330108')]
		expect(await writeToPeople(as(), people, '周三上午请带户口本来。')).toEqual({ count: 2 })
		const rows = await asOwner<{ template: string; params: { words: string } }>(
			'SELECT template, params FROM notification WHERE person_id = ANY($1)',
			[people],
		)
		expect(rows.map(({ params }) => params.words)).toEqual(Array(2).fill('周三上午请带户口本来。'))
	})

	test('the names shown before are those of the choice, within sight', async () => {
		const [here, there] = [await addPerson('330108'), await addPerson('440305')]
		const found = await chosenPeople(as(), { person: [here, there], of: '' })
		expect('people' in found && found.people.map(({ id }) => id)).toEqual([here])
		expect(await chosenPeople(as(), { person: [], of: '' })).toEqual({ refused: 'nobody-chosen' })
	})
})

describe('the list of people is narrowed by what waits', () => {
	const listed = async (filters: string, now = monday) => {
		const list = readList(personList, new URLSearchParams(filters))
		return (await peopleOfDivision(as(now), list)).people.map(({ id }) => id)
	}

	test('for a word of their caseworker', async () => {
		const started = await aStartedPlacement()
		expect(await listed('waits=started')).toContain(started.personId)
		expect(await listed('waits=started', later(30))).not.toContain(started.personId)
		expect(await listed('waits=check-due', later(8))).toContain(started.personId)
		expect(await listed('waits=check-due')).not.toContain(started.personId)
	})

	test('for an offer', async () => {
		const [offered, never] = [(await aDeliveredOffer()).personId, await addSeeker('330108')]
		expect(await listed('offered=never')).toContain(never)
		expect(await listed('offered=never')).not.toContain(offered)
		expect(await listed('offered=30')).not.toContain(offered)
		expect(await listed('offered=30', later(40))).toContain(offered)
	})

	test('by who looks after them', async () => {
		const person = await addPerson('330108')
		expect(await listed('caseworker=nobody')).toContain(person)
		expect(await listed('caseworker=mine')).not.toContain(person)
	})
})

describe('a list under a name', () => {
	test('is kept without its page, narrowed anew under the same name, and belongs to one account', async () => {
		const first = made(await saveView(as(), { name: '久未介绍', query: 'offered=30&page=7&x=1' }))
		expect((await myView(as(), first))?.query).toBe('offered=30')
		expect(made(await saveView(as(), { name: '久未介绍', query: 'offered=60' }))).toBe(first)
		expect(await myViews(as())).toMatchObject([{ id: first, query: 'offered=60' }])
		const other = contextFor(await addStaff('caseworker', '330108'))
		expect(await myView(other, first)).toBeNull()
		expect(await dropView(other, first)).toEqual({ refused: 'not-found' })
		expect(await dropView(as(), first)).toEqual({ dropped: first })
	})
})
