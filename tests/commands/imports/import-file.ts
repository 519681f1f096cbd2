import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextFor } from '#app/adapters/context.server.ts'
import { performImport } from '#app/commands/imports/perform-import.server.ts'
import { startImport } from '#app/commands/imports/start-import.server.ts'

type Options = { division?: string; source?: string }

/** Imports a file as the portal itself, and tells what came of it. */
export async function importFile(content: string | Buffer, options: Options = {}) {
	const { division = '3301', source = 'test' } = options
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-import-'))
	try {
		const path = join(folder, 'posts')
		await writeFile(path, content)
		const ctx = contextFor({ kind: 'system', name: 'import' })
		const order = { division, source, fileName: 'posts', fileId: null, digest: 'd1' }
		const started = await startImport(ctx, order)
		if ('refused' in started) throw new Error(started.refused)
		const outcome = await performImport(started.importId, path)
		return {
			id: started.importId,
			outcome,
			counts: outcome && 'counts' in outcome ? outcome.counts : null,
		}
	} finally {
		await rm(folder, { recursive: true })
	}
}

/** Rows of a file as JSON lines, each whole unless it says otherwise. */
export function rowsOf(...rows: Record<string, unknown>[]): string {
	const whole = {
		title: '保洁员',
		employer: '杭州甲物业公司',
		place: '杭州市滨江区',
		pay: '3500-4500元/月',
	}
	return rows.map((row) => JSON.stringify({ ...whole, ...row })).join('\n')
}
