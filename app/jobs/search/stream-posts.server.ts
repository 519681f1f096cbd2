import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { afterOthers } from '#app/adapters/db/turns.server.ts'
import type { documentsAfter } from '#app/adapters/search/documents.server.ts'
import { firstId, type PostIndex, RefusedDocuments } from '#app/adapters/search/search-index.ts'
import { noteReached } from './copies.server.ts'
import { mark } from './outbox.server.ts'

export type Streaming = {
	index: PostIndex
	/** Where the documents come from. */
	read: typeof documentsAfter
	/** The connection that holds the lock of the building: what it notes, it notes with the lock. */
	lock: PoolClient
	/** The last post that is in already. */
	reached: string | null
	/** So many pages are handed over before the first is waited for. */
	pagesAtOnce: number
	signal: AbortSignal
	onProgress: (count: number) => void
	/** What else is due between two pages. */
	between?: () => Promise<unknown>
}

const pageSize = 2000

/** The posts behind one and up to another, on their way. */
type Page = {
	after: string | null
	last: string
	count: number
	untilSearchable: () => Promise<void>
}

/**
 * Puts every published post into an index, page by page in the order of their ids, so that memory
 * stays bounded and an interruption goes on where it was: behind the last page known to have arrived. True when it
 * came to the end. Posts that the engine refuses are left to the outbox, which finds the bad ones among them.
 */
export async function streamPosts(streaming: Streaming): Promise<boolean> {
	const { index, reached, pagesAtOnce, signal, between } = streaming
	const underWay: Page[] = []
	let after = reached
	while (!signal.aborted) {
		const page = await afterOthers('bring', index.copy, () => nextPage(streaming, after))
		if (!page) break
		underWay.push(page)
		after = page.last
		if (underWay.length >= pagesAtOnce) await arrival(streaming, underWay.shift())
		await between?.()
	}
	while (underWay.length > 0 && !signal.aborted) await arrival(streaming, underWay.shift())
	return !signal.aborted
}

async function nextPage({ index, read }: Streaming, after: string | null): Promise<Page | null> {
	const { documents, faulty, last } = await read(pool('worker'), after, pageSize)
	if (last === null) return null
	if (faulty.size > 0) await mark(pool('worker'), index.copy, [...faulty.keys()])
	const page = { after, last, count: documents.length }
	try {
		return { ...page, ...(await index.send({ documents, gone: [] })) }
	} catch (error) {
		return { ...page, untilSearchable: refused(error) }
	}
}

/** As if the engine had said so later. */
function refused(error: unknown): () => Promise<void> {
	if (!(error instanceof RefusedDocuments)) throw error
	return () => Promise.reject(error)
}

async function arrival({ index, lock, onProgress }: Streaming, page?: Page): Promise<void> {
	if (!page) return
	try {
		await page.untilSearchable()
	} catch (error) {
		if (!(error instanceof RefusedDocuments)) throw error
		await mark(lock, index.copy, await idsOf(page))
	}
	await noteReached(lock, index.copy, page.last, page.count)
	onProgress(page.count)
}

/** Asked for rather than kept in mind: hundreds of pages are under way, and hardly any is refused. */
async function idsOf({ after, last }: Page): Promise<string[]> {
	const { rows } = await pool('worker').query<{ id: string }>(
		`SELECT id FROM post WHERE state = 'published' AND id > $1 AND id <= $2`,
		[after ?? firstId, last],
	)
	return rows.map(({ id }) => id)
}
