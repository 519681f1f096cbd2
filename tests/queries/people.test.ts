import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { idNumberColumns } from '#app/adapters/people/sealed-person.server.ts'
import { findPerson } from '#app/commands/people/find-person.server.ts'
import { readCitizenId } from '#app/domain/identity/citizen-id.ts'
import { readList } from '#app/domain/list-request.ts'
import { personList } from '#app/domain/people/person-list.ts'
import { peopleOfDivision } from '#app/queries/people/people-of-division.server.ts'
import { personFile } from '#app/queries/people/person-file.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { anIdNumber } from '#tests/makers/answers.ts'
import { anApplication, aSentOffer, later } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

const as = (division: string) => contextFor(aStaff('caseworker', division))
const listed = async (division: string, filters = '') => {
	const list = readList(personList, new URLSearchParams(filters))
	return (await peopleOfDivision(as(division), list)).people
}
const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id)

describe('the list of people', () => {
	test('holds who lives in the division or is registered there, and no others', async () => {
		const [here, there] = [await addPerson('330108'), await addPerson('330624')]
		await asOwner("UPDATE person SET hukou_code = '330122' WHERE id = $1", [there])
		expect(ids(await listed('3301'))).toEqual(expect.arrayContaining([here, there]))
		const ofCounty = ids(await listed('330108'))
		expect(ofCounty).toContain(here)
		expect(ofCounty).not.toContain(there)
		expect(ids(await listed('4403'))).toEqual([])
	})

	test('is narrowed by registration, tag and place', async () => {
		const seeker = await addSeeker('330108')
		const other = await addPerson('330108')
		await asOwner(
			`INSERT INTO person_tag (id, person_id, tag, value, source, valid_from) VALUES (gen_random_uuid(), $1, 'labour_capacity', 'partial', 'assessed', '2026-01-01')`,
			[other],
		)
		const active = await listed('330108', 'registration=active')
		expect(ids(active)).toContain(seeker)
		expect(ids(active)).not.toContain(other)
		expect(ids(await listed('330108', 'labour_capacity=partial'))).toEqual([other])
		expect(ids(await listed('33', 'place=滨江区&registration=none'))).toContain(other)
	})

	test('tells who is waited with too long for the service that is theirs', async () => {
		const [late, soon, fresh] = [
			await addSeeker('330109'),
			await addSeeker('330109'),
			await addSeeker('330109'),
		]
		const since = (id: string, days: number) =>
			asOwner(
				'UPDATE registration SET submitted_at = now() - make_interval(days => $2) WHERE person_id = $1',
				[id, days],
			)
		await since(late, 95)
		await since(soon, 80)
		expect(ids(await listed('330109', 'waits=service-late'))).toEqual([late])
		expect(ids(await listed('330109', 'waits=service-soon'))).toEqual([soon])
		const packs = [late, soon, fresh].map(async (id) => (await personFile(as('330109'), id))?.pack)
		expect(
			(await Promise.all(packs)).map((pack) => pack?.parts.map(({ had, due }) => [had, due])),
		).toEqual(
			Array(3).fill([
				[0, 1],
				[0, 3],
				[0, 1],
			]),
		)
		await asOwner(
			`INSERT INTO person_tag (id, person_id, tag, value, source, valid_from) VALUES (gen_random_uuid(), $1, 'work_willingness', 'unwilling', 'declared', '2026-01-01')`,
			[late],
		)
		expect(ids(await listed('330109', 'waits=service-late'))).toEqual([])
		expect((await personFile(as('330109'), late))?.pack).toBeNull()
	})

	test('an introduction sets the clock back for introductions alone', async () => {
		const { personId } = await aSentOffer()
		const nextDay = contextFor(aStaff('caseworker', '330108'), { now: later(1) })
		const parts = (await personFile(nextDay, personId))?.pack?.parts ?? []
		expect(parts.map(({ kind, had }) => [kind, had])).toEqual([
			['guidance', 0],
			['offers', 1],
			['training', 0],
		])
	})

	test('shows telephone numbers masked', async () => {
		const id = await addPerson('330108', '13812345678')
		const row = (await listed('330108')).find((person) => person.id === id)
		expect(row?.phone).toBe('138****5678')
	})
})

describe('looking someone up', () => {
	const find = async (division: string, text: string) => {
		const outcome = await findPerson(as(division), text)
		return 'people' in outcome ? ids(outcome.people) : outcome.refused
	}

	test('by a whole number finds them within the division only', async () => {
		const id = await addPerson('330108', '13898765432')
		const number = anIdNumber()
		const read = readCitizenId(number)
		if ('fault' in read) throw new Error(read.fault)
		const { idNumberCipher, idNumberHash } = idNumberColumns(id, read)
		await asOwner('UPDATE person SET id_number_cipher = $2, id_number_hash = $3 WHERE id = $1', [
			id,
			idNumberCipher,
			idNumberHash,
		])
		expect(await find('330108', '138 9876 5432')).toEqual([id])
		expect(await find('33', number)).toEqual([id])
		expect(await find('330624', number)).toEqual([])
		expect(await find('330108', `${number.slice(0, 17)}${number.endsWith('5') ? '6' : '5'}`)).toBe(
			'id-check',
		)
	})

	test('is audited without the words', async () => {
		await find('330108', '13811119999')
		const [entry] = await asOwner<{ details: object }>(
			"SELECT details FROM audit_entry WHERE action = 'person.find' ORDER BY seq DESC LIMIT 1",
		)
		expect(entry?.details).toEqual({ by: 'phone', found: 0 })
	})
})

describe("a person's file", () => {
	test('tells caseworkers about assistance, and officers not', async () => {
		const id = await addSeeker('330108')
		await asOwner(
			`INSERT INTO assistance_status (id, person_id, category, valid_from, source) VALUES (gen_random_uuid(), $1, 'dibao', '2026-01-01', 'test')`,
			[id],
		)
		expect((await personFile(as('330108'), id))?.assistance).toHaveLength(1)
		const officer = contextFor(aStaff('officer', '330108'))
		expect(await personFile(officer, id)).toMatchObject({ assistance: null, mayTag: false })
	})

	test('shows how far each post has come, once', async () => {
		const { personId } = await anApplication()
		const file = await personFile(as('330108'), personId)
		expect(file?.journeys).toMatchObject([{ kind: 'application', state: 'submitted' }])
	})

	test('keeps who opened it', async () => {
		const id = await addPerson('330108')
		const ctx = as('330108')
		await personFile(ctx, id)
		expect(await asOwner('SELECT account_id FROM read_log WHERE person_id = $1', [id])).toEqual([
			{ account_id: ctx.actor.accountId },
		])
	})

	test.each(['330106', '330108001', '4403'])('is closed to staff of %s', async (division) => {
		expect(await personFile(as(division), await addPerson('330108'))).toBeNull()
	})
})
