import { describe, expect, test } from 'vitest'
import { origin } from '#tests/setup/visit.ts'

type Hit = { id: string; alike?: string[]; explain?: { parts: object[]; words: object[] } }
const found = async (query: string): Promise<{ total: number; hits: Hit[] }> =>
	(await fetch(`${origin()}/api/v1/posts?pageSize=100&${query}`)).json()

describe('GET /api/v1/posts', () => {
	test('says why each hit is where it is, when asked', async () => {
		const { hits } = await found('q=保洁&explain=1')
		expect(hits.length).toBeGreaterThan(0)
		for (const { explain } of hits)
			expect(explain).toMatchObject({ parts: { length: 6 }, words: expect.any(Array) })
		expect((await found('q=保洁')).hits[0]).not.toHaveProperty('explain')
	})

	test('never drops a hit: folded or not they are the same posts', async () => {
		const plain = await found('q=')
		const folded = await found('q=&fold=1')
		const ids = folded.hits.flatMap(({ id, alike = [] }) => [id, ...alike])
		expect(new Set(plain.hits.map(({ id }) => id)).size).toBe(plain.hits.length)
		expect(ids).toEqual(expect.arrayContaining(plain.hits.map(({ id }) => id)))
		expect(folded.total).toBe(plain.total)
		expect(plain.hits[0]).not.toHaveProperty('alike')
	})
})

test('the page says why a post is where it is, without a script', async () => {
	const page = await (await fetch(`${origin()}/posts?q=保洁`)).text()
	expect(page).toContain('为什么排在这里')
})
