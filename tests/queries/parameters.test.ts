import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { parameterKeys } from '#app/domain/policy/parameters.ts'
import { parametersInForce } from '#app/queries/policy/parameters-in-force.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { asOwner } from '#tests/setup/database.ts'

const admin = contextFor(aStaff('admin', '3301'))
const find = async (place: string, day: string) => {
	const { parameters } = await parametersInForce(admin, { place, day })
	return parameters.find(({ key }) => key === 'post.complaint_workdays')
}

beforeAll(async () => {
	for (const [division, value, from, to] of [
		['33', 5, '2025-01-01', '2026-01-01'],
		['33', 4, '2026-01-01', null],
		['330108', 2, '2026-06-01', null],
	])
		await asOwner(
			`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, valid_to, source_level, source_doc)
			 VALUES ($1, 'post.complaint_workdays', $2, $3, $4, $5, 'province', '测试文件')`,
			[newId(), division, JSON.stringify(value), from, to],
		)
})

describe('a parameter', () => {
	test.each([
		['滨江区', '2026-12-01', 2, '浙江省杭州市滨江区'],
		['滨江区', '2026-05-01', 4, '浙江省'],
		['', '2025-05-01', 5, '浙江省'],
	])('in %s on %s is what that day says, and says why', async (place, day, value, source) => {
		expect(await find(place, day)).toMatchObject({
			value,
			source: { place: source, sourceDoc: '测试文件' },
		})
	})

	test('that nobody has set is the national default', async () => {
		expect(await find('江苏省', '2026-12-01')).toMatchObject({ value: 3, source: null })
	})

	test('stands beside the values that it was or will be', async () => {
		const found = await find('滨江区', '2026-12-01')
		expect(found?.others.map(({ value }) => value).toSorted()).toEqual([4, 5])
	})
})

test('every parameter of the catalogue is there; an unknown place is said to be so', async () => {
	const { parameters, placeUnknown, place } = await parametersInForce(admin, {
		place: '乌有县',
		day: 'never',
	})
	expect(parameters.map(({ key }) => key)).toEqual(parameterKeys)
	expect(placeUnknown).toBe(true)
	expect(place).toBe('浙江省杭州市')
})
