import { beforeEach, describe, expect, test } from 'vitest'
import { inTurn } from '#app/adapters/db/turns.server.ts'
import { copyStates } from '#app/adapters/search/copy-states.server.ts'
import { documentsAfter } from '#app/adapters/search/documents.server.ts'
import { indexOf } from '#app/adapters/search/engines.server.ts'
import { lookAfter } from '#app/jobs/search/look-after.server.ts'
import { rebuild } from '#app/jobs/search/rebuild.server.ts'
import { streamPosts } from '#app/jobs/search/stream-posts.server.ts'
import { syncSearch } from '#app/jobs/search/sync-search.server.ts'
import { verifySearch } from '#app/jobs/search/verify-search.server.ts'
import { faultyIndex } from '#tests/makers/faulty-index.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

const index = () => indexOf('postgresql')
const found = async () =>
	(await asOwner<{ id: string }>('SELECT post_id AS id FROM search_post ORDER BY 1')).map(
		({ id }) => id,
	)
const needsBuilding = async () => (await lookAfter('postgresql')()).needsBuilding

beforeEach(async () => {
	await asOwner('TRUNCATE search_post, search_outbox')
	await asOwner('DELETE FROM post')
})

describe('building anew', () => {
	test('puts in every published post and takes out what is none', async () => {
		const ids = [await addPost(), await addPost()].toSorted()
		await addPost({ state: 'closed' })
		await syncSearch(index())
		await asOwner('TRUNCATE search_outbox')
		await asOwner(`UPDATE search_post SET core = 'old'`)
		await asOwner('DELETE FROM search_post WHERE post_id = $1', [ids[0]])
		expect(await rebuild('postgresql')).toBe('rebuilt')
		expect(await found()).toEqual(ids)
		expect(await asOwner(`SELECT FROM search_post WHERE core = 'old'`)).toEqual([])
	})

	test('leaves every post of a page that the engine refused to the outbox, whatever was opened meanwhile', async () => {
		const [early = '', ...page] = [
			await addPost({ state: 'closed' }),
			await addPost(),
			await addPost(),
		]
		await asOwner('TRUNCATE search_outbox')
		const refusing = faultyIndex(index(), { refuses: new Set(page) })
		const streamed = await inTurn('build', 'postgresql', (lock) =>
			streamPosts({
				index: refusing,
				lock,
				reached: null,
				read: (pool, after) => documentsAfter(pool, after, 2),
				pagesAtOnce: 2,
				signal: new AbortController().signal,
				onProgress: () => undefined,
				between: () => asOwner(`UPDATE post SET state = 'published' WHERE id = $1`, [early]),
			}),
		)
		expect(streamed).toBe(true)
		const waiting = await asOwner<{ id: string }>(
			`SELECT subject_id AS id FROM search_outbox WHERE copy = 'postgresql' ORDER BY 1`,
		)
		expect(waiting.map(({ id }) => id)).toEqual([early, ...page])
	})

	test('is due for a new version, and no more when it is done', async () => {
		await asOwner(`UPDATE search_copy SET version = 'older' WHERE name = 'postgresql'`)
		expect(await needsBuilding()).toBe(true)
		await rebuild('postgresql')
		expect(await needsBuilding()).toBe(false)
	})

	test('is not due where a newer program has taken over in the meantime', async () => {
		await rebuild('postgresql')
		const look = lookAfter('postgresql')
		expect((await look()).needsBuilding).toBe(false)
		await asOwner(`UPDATE search_copy SET version = 'newer' WHERE name = 'postgresql'`)
		expect((await look()).needsBuilding).toBe(false)
	})

	test('goes on where it was interrupted', async () => {
		const ids: string[] = []
		for (let count = 0; count < 3; count++) ids.push(await addPost())
		const stopped = new AbortController()
		stopped.abort()
		expect(await rebuild('postgresql', { signal: stopped.signal })).toBe('interrupted')
		expect(await needsBuilding()).toBe(true)
		await asOwner(`UPDATE search_copy SET reached = $1, done = 1`, [ids.toSorted()[0]])
		await asOwner('TRUNCATE search_outbox')
		const seen: number[] = []
		await rebuild('postgresql', { onProgress: ({ done }) => seen.push(done) })
		expect(await found()).toEqual(ids.toSorted().slice(1))
		expect(seen).toEqual([3])
	})

	test.each([
		['lets go what waits for an index that was never whole: every post is read', '', 0],
		['leaves what waits for an index that answers: it is brought first', 'older', 1],
	])('%s', async (_what, version, waiting) => {
		await asOwner(`UPDATE search_copy SET version = $1, target = ''`, [version])
		await addPost()
		const stopped = new AbortController()
		stopped.abort()
		await rebuild('postgresql', { signal: stopped.signal })
		expect(await asOwner(`SELECT FROM search_outbox WHERE copy = 'postgresql'`)).toHaveLength(
			waiting,
		)
		await rebuild('postgresql')
		expect(await found()).toHaveLength(1)
	})

	test('begins anew where that is asked for', async () => {
		const id = await addPost()
		await rebuild('postgresql', { signal: AbortSignal.abort() })
		await asOwner(`UPDATE search_copy SET reached = $1`, [id])
		await rebuild('postgresql', { isFresh: true })
		expect(await found()).toEqual([id])
	})

	test('brings what changes meanwhile', async () => {
		await addPost()
		const late: Promise<string>[] = []
		await rebuild('postgresql', { onProgress: () => void late.push(addPost({ title: '门卫' })) })
		const ids = await Promise.all(late)
		await syncSearch(index())
		expect(ids).not.toEqual([])
		expect(await found()).toEqual(expect.arrayContaining(ids))
	})

	test('is done by one process at a time', async () => {
		await inTurn('build', 'postgresql', async () =>
			expect(await rebuild('postgresql')).toBe('busy'),
		)
	})

	test('says how far it is', async () => {
		await addPost()
		await rebuild('postgresql', { signal: AbortSignal.abort() })
		const [state] = await copyStates()
		expect(state?.building).toEqual({ done: 0, total: 1 })
		await rebuild('postgresql')
		expect((await copyStates())[0]?.building).toBeNull()
	})
})

describe('verifying', () => {
	const right = { missing: 0, different: 0, extra: 0 }

	test('finds an index right that is', async () => {
		await addPost({ title: 'Ａ 保洁员 😀 二' })
		await syncSearch(index())
		expect(await verifySearch(index())).toEqual({ compared: 1, ...right })
	})

	test('finds what is missing, different or too many, and has it brought', async () => {
		const [missing, different, extra] = [await addPost(), await addPost(), await addPost()]
		await syncSearch(index())
		await asOwner('DELETE FROM search_post WHERE post_id = $1', [missing])
		await asOwner(`UPDATE search_post SET age_to = 3 WHERE post_id = $1`, [different])
		await asOwner('ALTER TABLE post DISABLE TRIGGER USER')
		await asOwner(`UPDATE post SET state = 'closed' WHERE id = $1`, [extra])
		await asOwner('ALTER TABLE post ENABLE TRIGGER USER')
		expect(await verifySearch(index())).toEqual({
			compared: 2,
			missing: 1,
			different: 1,
			extra: 1,
		})
		expect((await copyStates())[0]).toMatchObject({ drift: 3 })
		await syncSearch(index())
		expect(await verifySearch(index())).toEqual({ compared: 2, ...right })
	})

	test('finds one lexeme too few', async () => {
		await addPost()
		await syncSearch(index())
		await asOwner(`UPDATE search_post SET lexemes = ts_delete(lexemes, 'K:market')`)
		expect(await verifySearch(index())).toMatchObject({ different: 1 })
	})

	test('does not mind what waits to be brought, or was given up', async () => {
		const [waiting, givenUp] = [await addPost(), await addPost()]
		await asOwner(
			'UPDATE search_outbox SET set_aside = true, dismissed = true WHERE subject_id = $1',
			[givenUp],
		)
		expect(waiting).not.toBe(givenUp)
		expect(await verifySearch(index())).toEqual({ compared: 2, ...right })
	})
})
