import { expect, test } from 'vitest'
import { pool } from '#app/adapters/db/pools.server.ts'
import { documentsOf } from '#app/adapters/search/documents.server.ts'
import { postgresPostSearch } from '#app/adapters/search/postgres/postgres-post-search.server.ts'
import { myTraining } from '#app/queries/training/my-training.server.ts'
import { shownCourse } from '#app/queries/training/shown-course.server.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { person } from '#tests/makers/refusals.ts'
import { aCourse, join } from '#tests/makers/training.ts'
import '#tests/setup/database.ts'

const near = { placeCode: '330108', lat: 30.2, lng: 120.21 }

test('posts near home that ask for a certificate speak for its course, far ones do not', async () => {
	const ask = {
		...near,
		title: '护理员',
		occupation: 'elder-care',
		description: '须持护理员证上岗',
	} as const
	const ids = [
		await addPost(ask),
		await addPost({ ...ask, title: '养老护理员' }),
		await addPost({ ...ask, lat: 30.9, lng: 121.2 }),
	]
	await postgresPostSearch(pool('search'), pool('worker')).index(
		await documentsOf(pool('worker'), ids),
	)
	const { courseId, runId } = await aCourse()
	await aCourse({ title: '保安员上岗培训', occupation: 'security', certificate: 'security' })
	const personId = await addSeeker('330108')
	const asks = { code: 'posts-ask', count: 2, km: 10, certificate: 'care' }
	const { suggested } = await myTraining(person(personId))
	expect(suggested).toMatchObject([
		{ id: courseId, reasons: [asks, { code: 'posts-of-work', count: 2 }] },
	])
	expect((await shownCourse(person(personId), courseId))?.reasons[0]).toEqual(asks)

	const holder = await addSeeker('330108', { skills: { skills: [], certificates: ['care'] } })
	expect((await myTraining(person(holder))).suggested).toEqual([])

	await join(personId, runId)
	expect((await myTraining(person(personId))).suggested).toEqual([])
})
