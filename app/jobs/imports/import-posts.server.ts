import { pool } from '#app/adapters/db/pools.server.ts'
import { withKeptFile } from '#app/adapters/files/kept-files.server.ts'
import { performImport } from '#app/commands/imports/perform-import.server.ts'

/**
 * Runs an import that an officer handed in. Done twice, or by two workers, each row still counts once:
 * the second goes on where the first stands, or finds the import over.
 */
export async function importPosts(id: string, stopped?: AbortSignal): Promise<void> {
	const { rows } = await pool('worker').query<{ file_id: string | null }>(
		`SELECT file_id FROM import_batch WHERE id = $1 AND state IN ('waiting', 'running')`,
		[id],
	)
	const fileId = rows[0]?.file_id
	if (!fileId) return
	await withKeptFile(fileId, (path) => performImport(id, path, { ...(stopped && { stopped }) }))
}
