import { expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { compare } from '#app/adapters/saved-searches/compare.server.ts'
import { closePass, openPass, postsOf } from '#app/adapters/saved-searches/pass.server.ts'
import { saveSearch } from '#app/commands/saved-searches/save-search.server.ts'
import { stopSearch } from '#app/commands/saved-searches/stop-search.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { readSearch } from '#app/domain/posts/search-request.ts'
import { compareSearches } from '#app/jobs/saved-searches/compare-searches.server.ts'
import { tellAllFound } from '#app/jobs/saved-searches/tell-found.server.ts'
import { mySearches } from '#app/queries/saved-searches/my-searches.server.ts'
import { addPost } from '#tests/makers/post.ts'
import { registered } from '#tests/makers/registered.ts'
import { asOwner } from '#tests/setup/database.ts'

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const days = (count: number) => minutes(count * 24 * 60)

const searched = (address: string) => readSearch(new URLSearchParams(address)).request
async function saved(
	person: Recipient,
	address: string,
	wishes: { rhythm?: 'daily' | 'weekly'; byText?: 'yes' } = {},
) {
	const outcome = await saveSearch(contextFor(person), searched(address), {
		rhythm: 'daily',
		...wishes,
	})
	return 'id' in outcome ? outcome.id : outcome.refused
}
const waiting = async (person: Recipient) =>
	(await mySearches(contextFor(person))).map(({ foundCount }) => foundCount)
const messages = (person: Recipient) =>
	asOwner<{ params: { count: number }; texted: boolean }>(
		`SELECT params, EXISTS (SELECT FROM text_message t WHERE t.notification_id = n.id) AS texted
		FROM notification n WHERE person_id = $1 AND template = 'posts-found' ORDER BY n.id`,
		[person.personId],
	)

test('posts that come later are found, told once a day, and by text once a week', async () => {
	const person = await registered()
	await addPost({ title: '从前的保洁员' })
	await saved(person, 'q=保洁&division=3301', { byText: 'yes' })
	await addPost({ title: '写字楼保洁员' })
	await addPost({ title: '小区门卫' })
	await addPost({ title: '外省保洁员', owner: '440305' })
	await compareSearches(minutes(5))
	expect(await waiting(person)).toEqual([1])

	await tellAllFound(minutes(60))
	expect(await messages(person)).toEqual([])
	await Promise.all([1, 2, 3].map(() => tellAllFound(days(1))))
	expect(await messages(person)).toEqual([{ params: { count: 1 }, texted: true }])
	expect(await waiting(person)).toEqual([0])

	await addPost({ title: '医院保洁员' })
	await compareSearches(minutes(10))
	await tellAllFound(days(2))
	expect((await messages(person)).map(({ texted }) => texted)).toEqual([true, false])
})

test('comparisons that overlap count nothing twice', async () => {
	const person = await registered()
	await saved(person, 'q=电焊工')
	await addPost({ title: '电焊工' })
	await Promise.all([1, 2, 3].map(() => compareSearches(minutes(5))))
	expect(await waiting(person)).toEqual([1])
})

test('a comparison that was interrupted goes on where it stopped, and counts nothing twice', async () => {
	const people = [await registered(), await registered()]
	for (const person of people) await saved(person, 'q=缝纫工')
	await addPost({ title: '缝纫工' })
	const [first] = await asOwner<{ id: string }>(
		`SELECT id FROM saved_search WHERE address LIKE '%${encodeURIComponent('缝纫工')}%' ORDER BY id LIMIT 1`,
	)
	await asOwner(`UPDATE saved_search_mark SET until = now(), reached = $1`, [first?.id])
	await compareSearches(minutes(5))
	expect(await Promise.all(people.map(waiting))).toEqual([[0], [1]])
	await compareSearches(minutes(6))
	expect(await Promise.all(people.map(waiting))).toEqual([[0], [1]])
})

test('a comparison that was interrupted behind the last search has nothing left to compare', async () => {
	const person = await registered()
	await saved(person, 'q=裁剪工')
	await addPost({ title: '裁剪工' })
	const [last] = await asOwner<{ id: string }>('SELECT max(id::text) AS id FROM saved_search')
	await asOwner(`UPDATE saved_search_mark SET until = now(), reached = $1`, [last?.id])
	const pass = await openPass(minutes(5))
	expect(pass && (await compare(pass, await postsOf(pass)))).toBe(0)
	expect(await asOwner('SELECT reached AS id FROM saved_search_mark')).toEqual([last])
	await compareSearches(minutes(5))
	expect(await waiting(person)).toEqual([0])
})

test('posts that one import made public at once are still compared some at a time, each once', async () => {
	const person = await registered()
	await saved(person, 'q=园艺工')
	await compareSearches(minutes(5))
	const ids = [await addPost(), await addPost(), await addPost()].toSorted()
	await asOwner('UPDATE post SET published_at = now() WHERE id = ANY($1::uuid[])', [ids])
	const passes: string[][] = []
	for (let pass = await openPass(minutes(5), 2); pass; pass = await openPass(minutes(5), 2)) {
		passes.push((await postsOf(pass)).toSorted())
		await closePass(pass)
	}
	expect(passes).toEqual([ids.slice(0, 2), ids.slice(2)])
})

test('where nobody has saved a search nothing is read, however many posts are new', async () => {
	await asOwner('DELETE FROM saved_search')
	await addPost()
	expect(await compareSearches(new Date())).toBe(0)
	expect(await openPass(new Date())).toBeNull()
})

test('a search that an older program read is read again', async () => {
	const person = await registered()
	const id = await saved(person, 'q=月嫂')
	await asOwner(`UPDATE saved_search SET reading = 'old', conditions = '{}' WHERE id = $1`, [id])
	await addPost({ title: '月嫂' })
	await compareSearches(minutes(5))
	expect(await waiting(person)).toEqual([1])
})

test('the same search twice is one, ten are enough, none asks for nothing', async () => {
	const person = await registered()
	const first = await saved(person, 'q=保洁&sort=pay')
	expect(await saved(person, 'q=保洁', { rhythm: 'weekly' })).toBe(first)
	expect((await mySearches(contextFor(person))).map(({ rhythm }) => rhythm)).toEqual(['weekly'])
	for (let pay = 1; pay < 10; pay++) await saved(person, `q=保洁&payMin=${pay}000`)
	expect(await saved(person, 'q=门卫')).toBe('searches-many')
	expect(await saved(person, 'sort=pay')).toBe('search-empty')
})

test('stopped, it is gone; nobody else can stop it', async () => {
	const [person, other] = [await registered(), await registered()]
	const id = await saved(person, 'q=保洁')
	expect(await stopSearch(contextFor(other), id)).toEqual({ refused: 'not-found' })
	expect(await stopSearch(contextFor(person), id)).toEqual({ stopped: id })
	expect(await mySearches(contextFor(person))).toEqual([])
})
