import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import { asOwner } from '#tests/setup/database.ts'

const people = { own: '3301', child: '330108', sibling: '3302', parent: '33', foreign: '440300' }
const ids = new Map(Object.keys(people).map((relation) => [relation, newId()]))

beforeAll(async () => {
	for (const [relation, code] of Object.entries(people)) {
		const residence = code.length === 6 && !code.startsWith('44') ? code : code.slice(0, 4)
		await asOwner('INSERT INTO person (id, name, residence_code) VALUES ($1, $2, $3)', [
			ids.get(relation),
			relation,
			residence,
		])
	}
})

const everyone = (db: { person: { findMany: (args: object) => Promise<{ name: string }[]> } }) =>
	db.person.findMany({ orderBy: { name: 'asc' }, select: { name: true } })

describe('without any filter of the program', () => {
	test('staff see the people of their division and below', async () => {
		const seen = await contextFor(aStaff('caseworker', '3301')).read((db) => everyone(db))
		expect(seen.map(({ name }) => name)).toEqual(['child', 'own'])
	})

	test('the nation sees all, nobody sees none', async () => {
		expect(await contextFor(aStaff('caseworker', '')).read((db) => everyone(db))).toHaveLength(5)
		expect(await contextFor({ kind: 'anonymous' }).read((db) => everyone(db))).toEqual([])
	})

	test('a person sees themself', async () => {
		const seen = await contextFor(aRecipient(ids.get('foreign') ?? '')).read((db) => everyone(db))
		expect(seen.map(({ name }) => name)).toEqual(['foreign'])
	})

	test('nobody changes or adds rows elsewhere', async () => {
		const ctx = contextFor(aStaff('caseworker', '3301'))
		const changed = await ctx.write(async ({ db }) =>
			db.person.updateMany({ data: { education: 'junior' } }),
		)
		expect(changed.count).toBe(2)
		const add = ctx.write(async ({ db }) => {
			await db.person.create({ data: { id: newId(), name: 'elsewhere', residenceCode: '4403' } })
			return {}
		})
		await expect(add).rejects.toThrow('row-level security')
	})
})

test('a loader cannot write', async () => {
	const write = contextFor(aStaff('caseworker', '3301')).read((db) =>
		db.person.updateMany({ data: { education: 'none' } }),
	)
	await expect(write).rejects.toThrow(/denied|read-only/)
})

test('the setting of one transaction is gone in the next', async () => {
	await contextFor(aStaff('caseworker', '')).read((db) => everyone(db))
	const settings = await contextFor({ kind: 'anonymous' }).read(
		(db) => db.$queryRaw<{ who: string | null }[]>`SELECT app_from() AS who`,
	)
	expect(settings).toEqual([{ who: null }])
})
