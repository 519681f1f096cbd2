import {
	demandColumns,
	type ImportField,
	importColumns,
	postHeading,
} from '#app/domain/imports/columns.ts'
import { importExamples } from '#app/domain/imports/examples.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { importFieldName } from '#app/locales/words/imports.ts'

type Line = { name: string; needed: boolean; others: string; example: string }

const fields = Object.keys(importColumns) as ImportField[]
const needed = new Set(postHeading.needed.map(([[field]]) => field))

/** An empty sheet with every column, and one that explains them. */
export const loader = guarded({ may: 'post.import' }, ({ params }) => {
	const names = [...fields.map(importFieldName), ...Object.values(demandColumns)]
	const lines: Line[] = fields.map((field) => ({
		name: importFieldName(field),
		needed: needed.has(field),
		others: importColumns[field].filter((name) => name !== importFieldName(field)).join('、'),
		example: importExamples[field],
	}))
	return tableFile(
		params.format,
		{
			name: m.import_template_name(),
			columns: names.map((name) => ({ title: () => name, value: () => null })),
			rows: each<Line>([]),
		},
		{
			name: m.import_template_about(),
			columns: [
				{ title: m.import_template_column, value: ({ name }) => name, width: 20 },
				{ title: m.import_template_needed, value: (line) => (line.needed ? '✓' : ''), width: 10 },
				{ title: m.import_template_example, value: ({ example }) => example, width: 60 },
				{ title: m.import_template_others, value: ({ others }) => others, width: 60 },
			],
			rows: each(lines),
		},
	)
})

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
	yield* rows
}
