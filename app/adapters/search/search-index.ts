import type { Pool } from 'pg'
import type { EngineName, IndexedPost } from './post-search.ts'

/**
 * A copy of a search index 索引副本 as the worker keeps it. Of posts each engine has one that searches ask; an
 * engine whose index is built anew beside it has, for that time, a second. Courses have one, of Meilisearch.
 */
export interface SearchIndex<Document extends Identified> {
	readonly copy: CopyName
	readonly source: Source<Document>
	/**
	 * Hands over documents, and names those that are gone. Comes back when the engine has taken them, in
	 * the order of the calls; `untilSearchable` comes back when a search sees them.
	 */
	send(batch: Batch<Document>): Promise<{ untilSearchable: () => Promise<void> }>
	/** Tells this index from another of the same name; null when there is none. */
	identity(): Promise<string | null>
	count(): Promise<number>
	/** What the index holds of these, digested. */
	digests(ids: readonly string[]): Promise<Map<string, string>>
	/** What it should hold of a document, digested the same way. */
	digestOf(document: Document): string
	/** The ids of all it holds, some at a time. */
	ids(): AsyncIterable<string[]>
}

export type PostIndex = SearchIndex<IndexedPost> & { readonly engine: EngineName }

type Identified = { readonly id: string }

/** Where the documents of an index come from: posts, or courses, as the database has them now. */
export type Source<Document> = {
	/** Those of some ids; what is not shown to searchers has none. */
	read(pool: Pool, ids: readonly string[]): Promise<Documents<Document>>
	/** Those that follow one, by their ids; `last` is null behind the last. */
	after(pool: Pool, after: string | null, count: number): Promise<Page<Document>>
	/** Which of these are not shown to searchers. */
	hiddenAmong(pool: Pool, ids: readonly string[]): Promise<string[]>
}

/** Documents, and what none can be made of, each with the reason. */
export type Documents<Document> = { documents: Document[]; faulty: Map<string, string> }
export type Page<Document> = Documents<Document> & { last: string | null }

export type Batch<Document> = { documents: readonly Document[]; gone: readonly string[] }

export const copyNames = ['postgresql', 'meilisearch', 'meilisearch-next', 'courses'] as const
export type CopyName = (typeof copyNames)[number]
export type PostCopy = Exclude<CopyName, 'courses'>

/** Before every id: all follow it. */
export const firstId = '00000000-0000-0000-0000-000000000000'

/** The engine is well, and takes offence at what a document holds. */
export class RefusedDocuments extends Error {
	override name = 'RefusedDocuments'
}

/** The index is not the one that is known by its name: someone has lost or replaced it. */
export class StrangeIndex extends Error {
	override name = 'StrangeIndex'
}

/** Sends, and waits until a search sees it. */
export async function bringInto<Document extends Identified>(
	index: SearchIndex<Document>,
	batch: Batch<Document>,
): Promise<void> {
	const { untilSearchable } = await index.send(batch)
	await untilSearchable()
}
