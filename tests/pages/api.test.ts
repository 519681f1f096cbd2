import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner, origin } from '#tests/setup/visit.ts'

const at = (path: string, headers: Record<string, string> = {}) =>
	fetch(`${origin()}/api/v1${path}`, { headers })

const aPublishedPost = () =>
	asPortal(async ({ db }) => {
		const { id } = await plant.post('published')(db, { division: '330108' })
		await db.post.update({ where: { id }, data: { externalId: `x-${id}`, source: 'elsewhere' } })
		return id
	})

describe('one post', () => {
	test('is answered whole, with the id of its source, and without whom to ask', async () => {
		const id = await aPublishedPost()
		const answer = await at(`/posts/${id}`)
		expect(answer.status).toBe(200)
		const post = await answer.json()
		expect(post).toMatchObject({
			id,
			externalId: `x-${id}`,
			source: 'elsewhere',
			state: 'published',
			divisionCode: '330108',
			page: `/posts/${id}`,
		})
		expect(Object.keys(post).filter((name) => /contact|Fen/.test(name))).toEqual([])
	})

	test('is not sent again until it has changed', async () => {
		const id = await aPublishedPost()
		const tag = (await at(`/posts/${id}`)).headers.get('etag') ?? ''
		const again = await at(`/posts/${id}`, { 'if-none-match': `"other", ${tag}` })
		expect([again.status, await again.text()]).toEqual([304, ''])
		await asOwner("UPDATE post SET title = '换了名字' WHERE id = $1", [id])
		const changed = await at(`/posts/${id}`, { 'if-none-match': tag })
		expect([changed.status, (await changed.json()).title]).toEqual([200, '换了名字'])
	})

	test.each(['filled', 'closed', 'expired'] as const)(
		'says that it is %s, and which one it was to its source',
		async (state) => {
			const id = await aPublishedPost()
			await asOwner('UPDATE post SET state = $2 WHERE id = $1', [id, state])
			const answer = await at(`/posts/${id}`)
			expect(answer.status).toBe(410)
			expect(answer.headers.get('content-type')).toBe('application/problem+json')
			expect(await answer.json()).toMatchObject({
				type: '/api/v1/problems/gone',
				status: 410,
				state,
				externalId: `x-${id}`,
				source: 'elsewhere',
			})
		},
	)

	test('that has run out is gone before the clock has called it so', async () => {
		const id = await aPublishedPost()
		await asOwner("UPDATE post SET valid_until = '2026-01-31' WHERE id = $1", [id])
		expect(await (await at(`/posts/${id}`)).json()).toMatchObject({ status: 410, state: 'expired' })
	})

	test('that was never public, or is none, is not there', async () => {
		const draft = await asPortal(({ db }) => plant.post('draft')(db, { division: '330108' }))
		for (const id of [draft.id, newId(), 'nonsense']) {
			const answer = await at(`/posts/${id}`)
			expect([answer.status, (await answer.json()).type]).toEqual([
				404,
				'/api/v1/problems/not-found',
			])
		}
	})
})

describe('paging', () => {
	test.each([
		['page=10&pageSize=100', 200],
		['page=11&pageSize=100', 400],
		['page=50', 200],
		['page=51', 400],
		['pageSize=101', 400],
		['page=0', 400],
	])('%s is answered with %i', async (query, status) => {
		expect((await at(`/posts?${query}`)).status).toBe(status)
	})
})

test('another method is told which one is answered', async () => {
	const calculation = await at('/calculations/better-off')
	expect([calculation.status, (await calculation.json()).allow]).toEqual([405, ['POST']])
	const removal = await fetch(`${origin()}/api/v1/posts`, { method: 'DELETE' })
	expect([removal.status, (await removal.json()).allow]).toEqual([405, ['GET', 'HEAD', 'POST']])
})
