import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { documentsOf } from '#app/adapters/search/documents.server.ts'
import { postgresPostSearch } from '#app/adapters/search/postgres/postgres-post-search.server.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import { readSearch } from '#app/domain/posts/search-request.ts'
import { searchOpenPosts } from '#app/queries/posts/search-open-posts.server.ts'
import { searchPage } from '#app/queries/posts/search-page.server.ts'
import { aRecipient } from '#tests/makers/actors.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

const anyone = contextFor({ kind: 'anonymous' })
/** A post that can be found. */
const addFound = async (facts: Partial<PostFacts>) => {
	const id = await addPost(facts)
	await indexed(id)
	return id
}
const indexed = async (...ids: string[]) =>
	postgresPostSearch(pool('worker')).index(await documentsOf(pool('worker'), ids))

const search = (params: Record<string, string>, ctx: Ctx = anyone, folds = false) =>
	searchOpenPosts(ctx, readSearch(new URLSearchParams(params)).request, { folds })
const idsOf = ({ cards }: Awaited<ReturnType<typeof search>>) => cards.map(({ id }) => id)

describe('a search', () => {
	test('puts just the name before the same work', async () => {
		const same = await addFound({ title: '清洁工' })
		const named = await addFound({ title: '保洁员' })
		const ids = idsOf(await search({ q: '保洁员' }))
		expect(ids.indexOf(named)).toBeLessThan(ids.indexOf(same))
	})

	test('puts what suits a person first for that person, and for nobody else', async () => {
		const suits = await addFound({ title: '绿化养护工' })
		const not = await addFound({
			title: '绿化养护工',
			shift: 'night',
			demands: { night: 'much' },
		})
		const person = await addSeeker('330108', { hours: { hours: 'any', night: 'no' } })
		const mine = await search({ q: '绿化养护工' }, contextFor(aRecipient(person)))
		expect(idsOf(mine)).toEqual([suits, not])
		const given = (found: typeof mine) =>
			found.cards.map(({ why }) => why.parts.find(({ part }) => part === 'suitability')?.points)
		expect(given(mine)[0]).toBeGreaterThan(0)
		expect(given(mine)[1]).toBe(0)
		expect(given(await search({ q: '绿化养护工' }))).toEqual([0, 0])
	})

	test('folds what one employer says nearly twice, and drops none of it', async () => {
		const ids = [
			await addFound({ title: '缝纫工' }),
			await addFound({ title: '缝纫工' }),
			await addFound({ title: '缝纫工', placeCode: '330110' }),
		]
		await asOwner(
			'UPDATE post SET employer_id = (SELECT employer_id FROM post WHERE id = $1) WHERE id = ANY($2)',
			[ids[0], ids],
		)
		await indexed(...ids)
		const plain = await search({ q: '缝纫工' })
		expect(idsOf(plain).toSorted()).toEqual(ids.toSorted())
		const folded = await search({ q: '缝纫工' }, anyone, true)
		expect(folded).toMatchObject({ total: 3, folded: 1 })
		expect(folded.cards).toHaveLength(2)
		const all = folded.cards.flatMap(({ id, alike }) => [id, ...alike.map((post) => post.id)])
		expect(all.toSorted()).toEqual(ids.toSorted())
	})

	test('says of each hit which words hit where', async () => {
		await addFound({ title: '图书馆保管员', description: '整理古籍' })
		const words = async (q: string) => (await search({ q })).cards[0]?.why.words
		expect(await words('图书馆')).toContainEqual({ is: 'word', word: '图书馆', in: 'title' })
		expect(await words('古籍')).toContainEqual({ is: 'word', word: '古籍', in: 'text' })
	})

	test('marks a post for the search when a place of it is taken', async () => {
		const id = await addPost({ headcount: 2 })
		await asOwner("INSERT INTO search_copy (name) VALUES ('postgresql') ON CONFLICT DO NOTHING")
		await asOwner('DELETE FROM search_outbox')
		const person = await addSeeker('330108')
		const application = await asOwner<{ id: string }>(
			`INSERT INTO application (id, person_id, post_id, person_division, post_division, reply_due_on)
			 VALUES (gen_random_uuid(), $1, $2, '330108', '3301', '2027-01-01') RETURNING id`,
			[person, id],
		)
		await asOwner(
			`INSERT INTO placement (id, application_id, person_id, post_id, person_division, post_division, starts_on)
			 VALUES (gen_random_uuid(), $1, $2, $3, '330108', '3301', '2027-01-01')`,
			[application[0]?.id, person, id],
		)
		expect(await asOwner('SELECT subject_id FROM search_outbox')).toEqual([{ subject_id: id }])
		expect((await documentsOf(pool('worker'), [id]))[0]?.headcount).toBe(1)
	})

	test('counts apart what has all that was asked and what lacks something of it', async () => {
		const housed = await addFound({ title: '锅炉工', housing: true })
		const unsaid = await addFound({ title: '锅炉工', housing: false })
		const both = await search({ q: '锅炉工' })
		expect(both).toMatchObject({ total: 2 })
		const found = await search({ q: '锅炉工 包住' })
		expect(idsOf(found).slice(0, 2)).toEqual([housed, unsaid])
		expect(found.cards.map(({ letGo }) => letGo.length > 0).slice(0, 2)).toEqual([false, true])
		expect(found.total).toBe(1)
		expect(found.loosened).toBeGreaterThan(0)
		expect(Object.values(found.facets.kind)).toEqual([1])
	})
})

describe('for someone who is known', () => {
	const page = (q: string, ctx: Ctx) =>
		searchPage(ctx, readSearch(new URLSearchParams({ q })).request)

	test('a name of several places means the one near by, and the others are offered', async () => {
		const person = await addSeeker('320102')
		const here = await addFound({ title: '更夫', placeCode: '320106' })
		await addFound({ title: '更夫', placeCode: '350102' })
		const mine = await page('鼓楼区更夫', contextFor(aRecipient(person)))
		expect(mine.found.cards[0]?.id).toBe(here)
		expect(mine.found.total).toBe(1)
		expect(mine.placeChoices).toMatchObject([
			{ text: '鼓楼区', taken: expect.stringContaining('南京市') },
		])
		expect(mine.placeChoices[0]?.choices.map(({ code }) => code)).toContain('350102')
		const anyones = await page('鼓楼区更夫', anyone)
		expect(anyones.found.total).toBe(2)
		expect(anyones.placeChoices).toMatchObject([{ taken: '' }])
	})

	test('near home is around where they live, and nobody asks them where that is', async () => {
		const person = await addSeeker('330108')
		const near = await addFound({ title: '锁匠', placeCode: '330108', lat: 30.2, lng: 120.21 })
		await addFound({ title: '锁匠', placeCode: '440103', lat: 23.1, lng: 113.2 })
		const mine = await page('家附近锁匠', contextFor(aRecipient(person)))
		expect(mine.homeUnknown).toBe(false)
		expect(mine.found.total).toBe(1)
		expect(mine.found.cards[0]?.id).toBe(near)
		expect((await page('家附近锁匠', anyone)).homeUnknown).toBe(true)
	})
})
