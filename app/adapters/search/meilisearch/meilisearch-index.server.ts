import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch'
import { digestOfValue } from '#app/adapters/search/digest.server.ts'
import {
	type Batch,
	type CopyName,
	type SearchIndex,
	type Source,
	StrangeIndex,
} from '#app/adapters/search/search-index.ts'
import type { Document } from './documents.ts'
import { answerIn, errorOf } from './faults.ts'
import { quoted } from './filter.ts'

/** A task may wait long behind others. */
const patience = 600_000

type Named = {
	name: string
	copy: CopyName
	/** What it has to be to be written to; whatever bears the name where that is not known. */
	expected?: string
}

/** What an index holds: where it comes from, and how it is written for the engine. */
export type Kind<Indexed> = { source: Source<Indexed>; toDocument: (indexed: Indexed) => Document }

/** An index of a Meilisearch, through its official client. */
export function meilisearchIndex<Indexed extends { id: string }>(
	client: Meilisearch,
	{ source, toDocument }: Kind<Indexed>,
	{ name, copy, expected }: Named,
): SearchIndex<Indexed> & { engine: 'meilisearch' } {
	const index = client.index<Document>(name)
	const identity = () => identityOf(client, name)
	return {
		engine: 'meilisearch',
		copy,
		source,
		identity,
		send: async ({ documents, gone }) => {
			// An engine that has lost its data would make a new index of this batch alone, without settings.
			if (expected !== undefined && (await identity()) !== expected)
				throw new StrangeIndex(`${name} is not the index that is known`)
			return send(client, index, { documents: documents.map(toDocument), gone })
		},
		count: async () => (await index.getStats()).numberOfDocuments,
		digests: async (ids) => {
			if (ids.length === 0) return new Map()
			// As a filter it travels in the body: so many ids are too long for an address.
			const filter = `id IN [${ids.map(quoted).join(', ')}]`
			const { results } = await index.getDocuments({ filter, limit: ids.length })
			return new Map(results.map((document) => [document.id, digestOfValue(document)]))
		},
		digestOf: (indexed) => digestOfValue(toDocument(indexed)),
		ids: () => idsIn(index),
	}
}

/** An index keeps the moment it was made in, also when it gets another name. */
export async function identityOf(client: Meilisearch, name: string): Promise<string | null> {
	try {
		return (await client.getRawIndex(name)).createdAt
	} catch (error) {
		if (answerIn(error)?.code === 'index_not_found') return null
		throw error
	}
}

async function send(
	client: Meilisearch,
	index: Index<Document>,
	{ documents, gone }: Batch<Document>,
) {
	try {
		const tasks: EnqueuedTask[] = []
		if (documents.length > 0) tasks.push(await index.addDocuments([...documents]))
		if (gone.length > 0) tasks.push(await index.deleteDocuments([...gone]))
		// Asked for when somebody waits: of a hundred pages under way only the oldest matters.
		const untilSearchable = async () => {
			for (const task of tasks) await settled(client, task)
		}
		return { untilSearchable }
	} catch (error) {
		const answer = answerIn(error)
		throw answer?.code === undefined ? error : errorOf(answer, error)
	}
}

/** Waits until a task has ended; one that failed changed nothing, and says why. */
export async function settled(
	client: Meilisearch,
	{ taskUid }: Pick<EnqueuedTask, 'taskUid'>,
): Promise<void> {
	const task = await client.tasks.waitForTask(taskUid, { timeout: patience, interval: 25 })
	if (task.status !== 'succeeded')
		throw errorOf({
			code: task.error?.code ?? task.status,
			message: `task ${taskUid} ${task.status}: ${task.error?.message ?? ''}`,
		})
}

const idsAtOnce = 5000

async function* idsIn(index: Index<Document>): AsyncGenerator<string[]> {
	for (let offset = 0; ; offset += idsAtOnce) {
		const { results } = await index.getDocuments({ fields: ['id'], limit: idsAtOnce, offset })
		if (results.length === 0) return
		yield results.map(({ id }) => id)
	}
}
