import { beforeEach, describe, expect, test } from 'vitest'
import { pool } from '#app/adapters/db/pools.server.ts'
import { inTurn } from '#app/adapters/db/turns.server.ts'
import { indexOf } from '#app/adapters/search/engines.server.ts'
import { syncSearch } from '#app/jobs/search/sync-search.server.ts'
import { retry } from '#app/jobs/system/retry.server.ts'
import { faultyIndex } from '#tests/makers/faulty-index.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

const index = () => indexOf('postgresql')
const outbox = () =>
	asOwner<{ id: string; attempts: number; set_aside: boolean; error: string }>(
		'SELECT subject_id AS id, attempts, set_aside, error FROM search_outbox ORDER BY version',
	)
const isFound = async (id: string) =>
	(await asOwner('SELECT FROM search_post WHERE post_id = $1', [id])).length === 1
const whatever = (id: string, sql: string) => asOwner(`UPDATE post SET ${sql} WHERE id = $1`, [id])
const dueNow = () => asOwner('UPDATE search_outbox SET next_at = now()')

beforeEach(async () => {
	await asOwner('DELETE FROM search_outbox')
})

describe('a change', () => {
	test('is noted in its own transaction, or not at all', async () => {
		const id = await addPost()
		await syncSearch(index())
		const client = await pool('worker').connect()
		await client.query('BEGIN')
		await client.query(`UPDATE post SET title = '门卫' WHERE id = $1`, [id])
		expect(
			(await client.query('SELECT FROM search_outbox WHERE subject_id = $1', [id])).rowCount,
		).toBe(1)
		await client.query('ROLLBACK')
		client.release()
		expect(await outbox()).toEqual([])
	})

	test('brings the post as it stands now, once for many changes', async () => {
		const id = await addPost()
		await whatever(id, `title = '门卫'`)
		await whatever(id, `title = '厨师'`)
		expect(await syncSearch(index())).toBe(1)
		const [row] = await asOwner('SELECT core FROM search_post WHERE post_id = $1', [id])
		expect(row?.core).toBe('厨师')
		expect(await outbox()).toEqual([])
	})

	test('takes a closed post away', async () => {
		const id = await addPost()
		await syncSearch(index())
		await whatever(id, `state = 'closed'`)
		await syncSearch(index())
		expect(await isFound(id)).toBe(false)
	})

	test('that comes while its predecessor is under way stays noted', async () => {
		const id = await addPost()
		const slow = { ...index() }
		const { send } = slow
		slow.send = async (batch) => {
			const sent = await send(batch)
			await whatever(id, `title = '焊工'`)
			return sent
		}
		await syncSearch(slow)
		expect(await outbox()).toHaveLength(1)
		await syncSearch(index())
		const [row] = await asOwner('SELECT core FROM search_post WHERE post_id = $1', [id])
		expect(row?.core).toBe('焊工')
	})

	test('waits while another process serves the same copy', async () => {
		await addPost()
		await inTurn('bring', 'postgresql', async () => expect(await syncSearch(index())).toBe(0))
		expect(await syncSearch(index())).toBe(1)
	})
})

describe('a post that the engine refuses', () => {
	test('holds up nobody, and waits ever longer', async () => {
		const ids = await Promise.all(Array.from({ length: 7 }, () => addPost()))
		const bad = ids[3] ?? ''
		await syncSearch(faultyIndex(index(), { refuses: new Set([bad]) }))
		expect(await Promise.all(ids.map(isFound))).toEqual(ids.map((id) => id !== bad))
		expect(await outbox()).toEqual([
			{ id: bad, attempts: 1, set_aside: false, error: 'a bad field' },
		])
		const [row] = await asOwner(
			`SELECT next_at > now() AS later FROM search_outbox WHERE subject_id = $1`,
			[bad],
		)
		expect(row?.later).toBe(true)
	})

	test('is found among many in few requests', async () => {
		const ids = await Promise.all(Array.from({ length: 32 }, () => addPost()))
		const faulty = faultyIndex(index(), { refuses: new Set([ids[20] ?? '']) })
		await syncSearch(faulty)
		expect(faulty.sent.length).toBeLessThanOrEqual(1 + 2 * Math.log2(32))
	})

	test('is set aside after eight failures, and comes back when it changes or is retried', async () => {
		const bad = await addPost()
		const faulty = faultyIndex(index(), { refuses: new Set([bad]) })
		for (let times = 0; times < 8; times++) {
			await dueNow()
			await syncSearch(faulty)
		}
		expect(await outbox()).toMatchObject([{ attempts: 8, set_aside: true }])
		expect(await syncSearch(index())).toBe(0)
		await whatever(bad, `title = '门卫'`)
		expect(await outbox()).toMatchObject([{ attempts: 0, set_aside: false }])
		await asOwner('UPDATE search_outbox SET set_aside = true, attempts = 8')
		await retry('search')
		expect(await syncSearch(index())).toBe(1)
		expect(await isFound(bad)).toBe(true)
	})

	test('because no document can be made of it, is put off in the same way', async () => {
		const [bad, good] = [await addPost(), await addPost()]
		await asOwner('ALTER TABLE post DROP CONSTRAINT post_education_word')
		await whatever(bad, `education = 'somewhere'`)
		await syncSearch(index())
		expect(await isFound(good)).toBe(true)
		expect(await outbox()).toMatchObject([{ id: bad, attempts: 1 }])
		await asOwner('DELETE FROM post WHERE id = $1', [bad])
	})
})

test('an engine that is ill counts against no post', async () => {
	const id = await addPost()
	const ill = faultyIndex(index(), { trouble: () => new Error('connection refused') })
	await expect(syncSearch(ill)).rejects.toThrow('connection refused')
	expect(await outbox()).toEqual([{ id, attempts: 0, set_aside: false, error: '' }])
	expect(await syncSearch(index())).toBe(1)
})
