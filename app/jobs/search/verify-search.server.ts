import { pool } from '#app/adapters/db/pools.server.ts'
import { documentsAfter, readDocuments } from '#app/adapters/search/documents.server.ts'
import type { PostIndex } from '#app/adapters/search/post-index.ts'
import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { noteVerified } from './copies.server.ts'
import { behindAmong, mark } from './outbox.server.ts'

export type Verified = {
	compared: number
	/** Published posts that the index lacks, or of which it holds something else. */
	missing: number
	different: number
	/** What it holds although it is not published. */
	extra: number
}

const pageSize = 1000

/**
 * Compares an index with the database, post by post and word for word, and marks whatever differs, so
 * that the worker brings it again. What is known to be behind, because it waits in the outbox or was
 * given up, does not count: only what nobody knew of is drift.
 */
export async function verifySearch(
	index: PostIndex,
	onProgress: (compared: number) => void = () => undefined,
): Promise<Verified> {
	const found: Verified = { compared: 0, missing: 0, different: 0, extra: 0 }
	for (let after: string | null = null; ; ) {
		const page: Awaited<ReturnType<typeof documentsAfter>> = await documentsAfter(
			pool('worker'),
			after,
			pageSize,
		)
		if (page.last === null) break
		const { missing, different } = await drifted(index, page.posts)
		await mark(pool('worker'), index.copy, [...missing, ...different])
		found.missing += missing.length
		found.different += different.length
		found.compared += page.posts.length
		after = page.last
		onProgress(found.compared)
	}
	for await (const ids of index.ids()) {
		const extra = await unpublishedAmong(index, ids)
		await mark(pool('worker'), index.copy, extra)
		found.extra += extra.length
	}
	await noteVerified(index.copy, found.missing + found.different + found.extra)
	return found
}

type Drift = { missing: string[]; different: string[] }

/** What differs is looked at once more as it stands now: it may have changed in between. */
async function drifted(index: PostIndex, posts: readonly IndexedPost[]): Promise<Drift> {
	const first = await differing(index, posts)
	const suspects = [...first.missing, ...first.different]
	if (suspects.length === 0) return first
	const again = await readDocuments(pool('worker'), suspects)
	const { missing, different } = await differing(index, again.posts)
	const behind = await behindAmong(index.copy, [...missing, ...different])
	const unknown = (id: string) => !behind.has(id)
	return { missing: missing.filter(unknown), different: different.filter(unknown) }
}

async function differing(index: PostIndex, posts: readonly IndexedPost[]): Promise<Drift> {
	const digests = await index.digests(posts.map(({ id }) => id))
	const missing = posts.filter(({ id }) => !digests.has(id))
	const different = posts.filter((post) => {
		const held = digests.get(post.id)
		return held !== undefined && held !== index.digestOf(post)
	})
	return { missing: missing.map(({ id }) => id), different: different.map(({ id }) => id) }
}

async function unpublishedAmong(index: PostIndex, ids: readonly string[]): Promise<string[]> {
	const { rows } = await pool('worker').query<{ id: string }>(
		`SELECT id FROM unnest($1::uuid[]) AS id
		 WHERE NOT EXISTS (SELECT FROM post p WHERE p.id = id.id AND p.state = 'published')
			AND NOT EXISTS (SELECT FROM search_outbox o WHERE o.copy = $2 AND o.post_id = id.id)`,
		[ids, index.copy],
	)
	// Closed in this moment: noted in the outbox by now, or gone from the index.
	if (rows.length === 0) return []
	const held = await index.digests(rows.map(({ id }) => id))
	const behind = await behindAmong(index.copy, [...held.keys()])
	return [...held.keys()].filter((id) => !behind.has(id))
}
