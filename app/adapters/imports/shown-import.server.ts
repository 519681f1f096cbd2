import type { ImportBatch } from '#app/adapters/db/generated/client.ts'
import type { Gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { ImportCounts } from '#app/domain/imports/import-counts.ts'
import { type ImportState, importStates, isStalled } from '#app/domain/imports/import-list.ts'
import { oneOf } from '#app/domain/one-of.ts'

/** An import as pages show it. */
export type ShownImport = ImportCounts & {
	id: string
	fileName: string
	source: string
	division: string
	state: ImportState
	/** It says it runs, and has not moved for long. */
	stalled: boolean
	/** Why it ended before the end of its file; empty where it did not. */
	error: string
	createdAt: Date
	finishedAt: Date | null
}

export function shownImport(row: ImportBatch, places: Gazetteer, now: Date): ShownImport {
	const state = oneOf(importStates, row.state)
	const { id, fileName, source, error, createdAt, finishedAt } = row
	const { rows, created, updated, unchanged, published, inReview, warned, rejected } = row
	return {
		...{ id, fileName, source, error, createdAt, finishedAt },
		...{ rows, created, updated, unchanged, published, inReview, warned, rejected },
		division: places.fullName(row.ownerCode),
		state,
		stalled: isStalled(state, row.movedAt, now),
	}
}
