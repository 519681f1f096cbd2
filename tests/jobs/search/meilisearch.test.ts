import { beforeEach, describe, expect, test } from 'vitest'
import {
	firstEngine,
	indexName,
	nextIndexName,
	workerClient,
} from '#app/adapters/search/engines.server.ts'
import { identityOf } from '#app/adapters/search/meilisearch/meilisearch-index.server.ts'
import { postIndexSettings } from '#app/adapters/search/meilisearch/settings.ts'
import {
	dropIndex,
	makeIndex,
	takePlace,
} from '#app/adapters/search/meilisearch/whole-index.server.ts'
import { RefusedDocuments, StrangeIndex } from '#app/adapters/search/search-index.ts'
import { copyNamed } from '#app/jobs/search/copies.server.ts'
import { lookAfter } from '#app/jobs/search/look-after.server.ts'
import { rebuild } from '#app/jobs/search/rebuild.server.ts'
import { syncSearch } from '#app/jobs/search/sync-search.server.ts'
import { verifySearch } from '#app/jobs/search/verify-search.server.ts'
import { anIndexedPost, aQuery } from '#tests/makers/indexed-post.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'
import { hasMeilisearch, withMeilisearch } from '#tests/setup/meilisearch.ts'

const client = () => {
	const made = workerClient()
	if (!made) throw new Error('no Meilisearch')
	return made
}
const found = async () =>
	(await firstEngine().search(aQuery({ today: '2026-01-01' }))).candidates
		.map(({ id }) => id)
		.toSorted()
const look = () => lookAfter('meilisearch')()
const index = async () => {
	const seen = await look()
	if (!seen.index) throw new Error('there is no index')
	return seen.index
}

describe.skipIf(!hasMeilisearch)('the index of Meilisearch', () => {
	withMeilisearch()

	beforeEach(async () => {
		await asOwner(`DELETE FROM search_copy WHERE name LIKE 'meilisearch%'`)
		await asOwner('TRUNCATE search_outbox')
		await asOwner('DELETE FROM post')
		await dropIndex(client(), indexName())
		await dropIndex(client(), nextIndexName())
	})

	test('is built where there is none, and then needs no building', async () => {
		const ids = [await addPost(), await addPost()].toSorted()
		expect(await look()).toEqual({ index: null, needsBuilding: true })
		expect(await rebuild('meilisearch')).toBe('rebuilt')
		expect(await found()).toEqual(ids)
		expect(await look()).toMatchObject({ needsBuilding: false })
		expect(await copyNamed('meilisearch-next')).toBeNull()
		expect(await identityOf(client(), nextIndexName())).toBeNull()
	})

	test('takes the place of its predecessor in one step: every search meanwhile finds all', async () => {
		const ids: string[] = []
		for (let count = 0; count < 5; count++) ids.push(await addPost())
		await rebuild('meilisearch')
		const before = (await copyNamed('meilisearch'))?.identity
		let isOver = false
		const counts = new Set<number>()
		const watching = (async () => {
			while (!isOver) counts.add((await found()).length)
		})()
		await rebuild('meilisearch', { isFresh: true })
		isOver = true
		await watching
		expect([...counts]).toEqual([5])
		expect((await copyNamed('meilisearch'))?.identity).not.toBe(before)
	})

	test('loses no change that comes while it is built', async () => {
		const [kept, closed] = [await addPost(), await addPost()]
		await rebuild('meilisearch')
		const late: string[] = []
		await rebuild('meilisearch', {
			isFresh: true,
			onProgress: () => {
				const change = Promise.all([
					addPost().then((id) => late.push(id)),
					asOwner(`UPDATE post SET state = 'closed' WHERE id = $1`, [closed]),
				])
				changes.push(change)
			},
		})
		await Promise.all(changes)
		await syncSearch(await index())
		expect(await found()).toEqual([kept, ...late].toSorted())
		expect(await asOwner('SELECT FROM search_outbox WHERE copy LIKE $1', ['meili%'])).toEqual([])
	})
	const changes: Promise<unknown>[] = []

	test('comes to an end where posts never cease to change', async () => {
		let isOver = false
		const changing = (async () => {
			while (!isOver) await addPost()
		})()
		const ended = await rebuild('meilisearch')
		isOver = true
		await changing
		expect(ended).toBe('rebuilt')
		await syncSearch(await index())
		const right = { missing: 0, different: 0, extra: 0 }
		expect(await verifySearch(await index())).toMatchObject(right)
	})

	test('goes on where it was interrupted, with the same second index', async () => {
		await addPost()
		await rebuild('meilisearch', { signal: AbortSignal.abort() })
		const begun = await copyNamed('meilisearch-next')
		expect(begun?.target).not.toBe('')
		expect((await look()).needsBuilding).toBe(true)
		await rebuild('meilisearch')
		expect((await copyNamed('meilisearch'))?.identity).toBe(begun?.identity)
	})

	test('is noted as taken over where only that was missing', async () => {
		await addPost()
		await rebuild('meilisearch', { signal: AbortSignal.abort() })
		await takePlace(client(), nextIndexName(), indexName())
		expect(await rebuild('meilisearch')).toBe('rebuilt')
		expect(await look()).toMatchObject({ needsBuilding: false })
	})

	test('is not written to when it is not the one that is known', async () => {
		await addPost()
		await rebuild('meilisearch')
		const known = await index()
		await makeIndex(client(), indexName(), postIndexSettings)
		await addPost()
		await expect(syncSearch(known)).rejects.toThrow(StrangeIndex)
		expect(await look()).toMatchObject({ index: null, needsBuilding: true })
	})

	test('is not made anew by a batch when it is gone', async () => {
		await addPost()
		await rebuild('meilisearch')
		const known = await index()
		await dropIndex(client(), indexName())
		await addPost()
		await expect(syncSearch(known)).rejects.toThrow(StrangeIndex)
		expect(await identityOf(client(), indexName())).toBeNull()
	})

	test('refuses a post with a bad field, and says so', async () => {
		await rebuild('meilisearch')
		const bad = { ...anIndexedPost(), id: 'not an id!' }
		const { untilSearchable } = await (await index()).send({ documents: [bad], gone: [] })
		await expect(untilSearchable()).rejects.toThrow(RefusedDocuments)
	})

	test('takes what the PostgreSQL engine has read already, and reads what that is behind with', async () => {
		const [read, changed, unread] = [await addPost(), await addPost(), await addPost()]
		await rebuild('postgresql')
		await asOwner('TRUNCATE search_outbox')
		await asOwner(`UPDATE search_post SET core = 'read before'`)
		await asOwner('DELETE FROM search_post WHERE post_id = $1', [unread])
		await asOwner(`UPDATE post SET title = '月嫂' WHERE id = $1`, [changed])
		await rebuild('meilisearch')
		const { candidates } = await firstEngine().search(aQuery({ today: '2026-01-01' }))
		const cores = Object.fromEntries(candidates.map(({ id, core }) => [id, core]))
		expect(cores).toEqual({ [read]: 'read before', [changed]: '月嫂', [unread]: '社区保洁员' })
	})

	test('is compared with the database word for word, and put right', async () => {
		const [missing, different] = [await addPost(), await addPost()]
		const third = await addPost({ title: '夜班保安 😀（包吃住）' })
		await asOwner('UPDATE post SET lat = $2, lng = $3 WHERE id = $1', [
			third,
			29.882391407022624,
			119.54226113637165,
		])
		await rebuild('meilisearch')
		const right = { compared: 3, missing: 0, different: 0, extra: 0 }
		expect(await verifySearch(await index())).toEqual(right)
		const documents = client().index(indexName())
		await documents.deleteDocument(missing).waitTask()
		await documents.updateDocuments([{ id: different, ageTo: 3 }]).waitTask()
		await documents
			.updateDocuments([{ ...{ id: '0b5f1c1e-0000-4000-8000-000000000000' } }])
			.waitTask()
		expect(await verifySearch(await index())).toEqual({
			compared: 3,
			missing: 1,
			different: 1,
			extra: 1,
		})
		await syncSearch(await index())
		expect(await verifySearch(await index())).toEqual(right)
	})

	test('has keys that can do what they are for, and nothing else', async () => {
		const { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: key } = process.env
		await rebuild('meilisearch')
		const asked = (path: string, method: string, bearer = key) =>
			fetch(`${url}${path}`, {
				method,
				headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
				...(method === 'POST' && { body: '{}' }),
			}).then(({ status }) => status)
		expect(await asked(`/indexes/${indexName()}/search`, 'POST')).toBe(200)
		expect(await asked(`/indexes/${indexName()}/documents`, 'POST')).toBe(403)
		expect(await asked(`/indexes/${indexName()}`, 'DELETE')).toBe(403)
		expect(await asked('/keys', 'GET')).toBe(403)
		expect(await asked('/keys', 'GET', process.env.MEILISEARCH_WRITE_KEY)).toBe(403)
		expect(await asked('/indexes/other/search', 'POST')).toBe(403)
	})
})

describe.skipIf(hasMeilisearch)('the index of Meilisearch', () => {
	test.skip('no meilisearch program on PATH', () => undefined)
})
