import { everyRow, exportLimits } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { rejectionColumns } from '#app/locales/words/imports.ts'
import { rejectedColumns, rejectedRows } from '#app/queries/imports/rejected-rows.server.ts'
import { showImport } from '#app/queries/imports/show-import.server.ts'

export const loader = guarded({ may: 'post.import' }, async ({ ctx, params }) => {
	const { import: batch } = found(await showImport(ctx, params.id ?? ''))
	return tableFile(params.format, {
		name: m.import_rejected_file(),
		columns: rejectionColumns(await rejectedColumns(ctx, batch.id)),
		rows: everyRow((page) => rejectedRows(ctx, batch.id, page, exportLimits.pageSize)),
	})
})
