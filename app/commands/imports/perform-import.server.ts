import type { PoolClient } from 'pg'
import { isBusy } from '#app/adapters/db/conflicts.server.ts'
import { recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { inWork } from '#app/adapters/db/work.server.ts'
import { faultOf } from '#app/adapters/fault.server.ts'
import { log } from '#app/adapters/log.server.ts'
import type { ImportCounts } from '#app/domain/imports/import-counts.ts'
import { type FileFault, UnreadableFile } from '#app/domain/tables/file-row.ts'
import { runImport, type StartedImport } from './run-import.server.ts'
import { TakenOver } from './write-items.server.ts'

type Failure = { fault: FileFault | 'unexpected'; detail: string }
export type ImportOutcome = { counts: ImportCounts } | Failure

type Watch = Parameters<typeof runImport>[2]

/**
 * Runs an import that was started, from where it stands, to its end: what came in stays in, also when
 * the file breaks off. Null where another process runs it, or it is over. A database that is away is
 * no end: the caller tries again.
 */
export async function performImport(
	id: string,
	path: string,
	watch: Watch = {},
): Promise<ImportOutcome | null> {
	const started = await inWork((client) => begin(client, id))
	if (!started) return null
	try {
		const counts = await runImport(started, path, watch)
		await inWork((client) => end(client, started, null))
		return { counts }
	} catch (error) {
		if (error instanceof TakenOver) return null
		if (isBusy(error) || watch.stopped?.aborted) throw error
		const failure = failureOf(error)
		await inWork((client) => end(client, started, failure))
		return failure
	}
}

function failureOf(error: unknown): Failure {
	if (error instanceof UnreadableFile) return { fault: error.fault, detail: error.detail }
	log.error({ event: 'import-failed', ...faultOf(error) })
	return { fault: 'unexpected', detail: '' }
}

async function begin(client: PoolClient, id: string): Promise<StartedImport | null> {
	const { rows } = await client.query<Omit<StartedImport, 'counts'> & ImportCounts>(
		`UPDATE import_batch SET state = 'running', started_at = coalesce(started_at, now()), moved_at = now()
		 WHERE id = $1 AND state IN ('waiting', 'running')
		 RETURNING id, owner_code AS division, source, started_by AS "startedBy",
			rows, created, updated, unchanged, published, in_review AS "inReview", warned, rejected`,
		[id],
	)
	const [row] = rows
	if (!row) return null
	const { division, source, startedBy, ...rest } = row
	const { id: _id, ...counts } = rest
	return { id, division, source, startedBy, counts }
}

/** The end of an import, its one entry in the audit, and the file, which nobody needs any more. */
async function end(client: PoolClient, run: StartedImport, failure: Failure | null): Promise<void> {
	const { rows } = await client.query<{ file_id: string | null; digest: string; counts: object }>(
		`UPDATE import_batch SET state = $2, error = $3, finished_at = now(), moved_at = now()
		 WHERE id = $1 AND state = 'running'
		 RETURNING file_id, digest, json_build_object('rows', rows, 'created', created, 'updated', updated,
			'unchanged', unchanged, 'published', published, 'inReview', in_review, 'rejected', rejected) AS counts`,
		[
			run.id,
			failure ? 'failed' : 'done',
			failure ? `${failure.fault} ${failure.detail}`.trim() : '',
		],
	)
	const [row] = rows
	if (!row) throw new TakenOver(run.id)
	if (row.file_id) await client.query('DELETE FROM stored_file WHERE id = $1', [row.file_id])
	await recordAtTheDoor(client, {
		actor: run.startedBy,
		actorRole: run.startedBy.startsWith('account:') ? 'officer' : 'system',
		actorDivision: run.division,
		action: failure ? 'import.fail' : 'import.finish',
		subject: ['import', run.id],
		division: run.division,
		details: { digest: row.digest, ...row.counts, ...(failure && { fault: failure.fault }) },
		requestId: run.id,
	})
}
