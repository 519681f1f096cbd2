import { describe, expect, test } from 'vitest'
import { asOwner } from '#tests/setup/database.ts'
import { importFile, rowsOf } from './import-file.ts'

const posts = (where: string) =>
	asOwner<Record<string, unknown>>(`SELECT * FROM post WHERE ${where} ORDER BY external_id`)

test('posts for the whole country go to the office of their place', async () => {
	await importFile(
		rowsOf(
			{ externalId: 'j1' },
			{ externalId: 'j2', place: '北京市朝阳区' },
			{ externalId: 'j3', place: '浙江省' },
		),
		{ division: '' },
	)
	const owners = (await posts("external_id LIKE 'j_'")).map(({ owner_code }) => owner_code)
	expect(owners).toEqual(['3301', '110105', '33'])
})

describe('employers', () => {
	test('are known by their credit code, whatever their name', async () => {
		await importFile(
			rowsOf({ externalId: 'k1', employer: '乙公司', creditCode: '91330108MA27XF7H8J' }),
		)
		await importFile(
			rowsOf({ externalId: 'k2', employer: '乙有限公司', creditCode: '91330108ma27xf7h8j' }),
		)
		const ids = (await posts("external_id IN ('k1', 'k2')")).map(({ employer_id }) => employer_id)
		expect(new Set(ids).size).toBe(1)
	})

	test('that are suspended send their posts to review', async () => {
		await importFile(rowsOf({ externalId: 'l1', employer: '丙公司' }))
		await asOwner("UPDATE employer SET standing = 'suspended' WHERE name = '丙公司'")
		await importFile(rowsOf({ externalId: 'l2', employer: '丙 公司' }))
		expect((await posts("external_id = 'l2'"))[0]?.state).toBe('in-review')
	})
})
