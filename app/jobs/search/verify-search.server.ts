import { pool } from '#app/adapters/db/pools.server.ts'
import type { Page, SearchIndex } from '#app/adapters/search/search-index.ts'
import { noteVerified } from './copies.server.ts'
import { behindAmong, mark } from './outbox.server.ts'

export type Verified = {
	compared: number
	/** Published posts or courses that the index lacks, or of which it holds something else. */
	missing: number
	different: number
	/** What it holds although it is not published. */
	extra: number
}

const pageSize = 1000

/**
 * Compares an index with the database, document by document and word for word, and marks whatever differs, so
 * that the worker brings it again. What is known to be behind, because it waits in the outbox or was
 * given up, does not count: only what nobody knew of is drift.
 */
export async function verifySearch<Document extends Identified>(
	index: SearchIndex<Document>,
	onProgress: (compared: number) => void = () => undefined,
): Promise<Verified> {
	const found: Verified = { compared: 0, missing: 0, different: 0, extra: 0 }
	for (let after: string | null = null; ; ) {
		const page: Page<Document> = await index.source.after(pool('worker'), after, pageSize)
		if (page.last === null) break
		const { missing, different } = await drifted(index, page.documents)
		await mark(pool('worker'), index.copy, [...missing, ...different])
		found.missing += missing.length
		found.different += different.length
		found.compared += page.documents.length
		after = page.last
		onProgress(found.compared)
	}
	for await (const ids of index.ids()) {
		const extra = await hiddenAmong(index, ids)
		await mark(pool('worker'), index.copy, extra)
		found.extra += extra.length
	}
	await noteVerified(index.copy, found.missing + found.different + found.extra)
	return found
}

type Identified = { id: string }
type Drift = { missing: string[]; different: string[] }

/** What differs is looked at once more as it stands now: it may have changed in between. */
async function drifted<Document extends Identified>(
	index: SearchIndex<Document>,
	documents: readonly Document[],
): Promise<Drift> {
	const first = await differing(index, documents)
	const suspects = [...first.missing, ...first.different]
	if (suspects.length === 0) return first
	const again = await index.source.read(pool('worker'), suspects)
	const { missing, different } = await differing(index, again.documents)
	const behind = await behindAmong(index.copy, [...missing, ...different])
	const unknown = (id: string) => !behind.has(id)
	return { missing: missing.filter(unknown), different: different.filter(unknown) }
}

async function differing<Document extends Identified>(
	index: SearchIndex<Document>,
	documents: readonly Document[],
): Promise<Drift> {
	const digests = await index.digests(documents.map(({ id }) => id))
	const missing = documents.filter(({ id }) => !digests.has(id))
	const different = documents.filter((document) => {
		const held = digests.get(document.id)
		return held !== undefined && held !== index.digestOf(document)
	})
	return { missing: missing.map(({ id }) => id), different: different.map(({ id }) => id) }
}

async function hiddenAmong<Document extends Identified>(
	index: SearchIndex<Document>,
	ids: readonly string[],
): Promise<string[]> {
	const hidden = await index.source.hiddenAmong(pool('worker'), ids)
	const known = await behindAmong(index.copy, hidden)
	const unknown = hidden.filter((id) => !known.has(id))
	// Closed in this moment: noted in the outbox by now, or gone from the index.
	if (unknown.length === 0) return []
	const held = await index.digests(unknown)
	const behind = await behindAmong(index.copy, [...held.keys()])
	return [...held.keys()].filter((id) => !behind.has(id))
}
