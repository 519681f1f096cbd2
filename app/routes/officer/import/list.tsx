import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { receiveImport } from '#app/commands/imports/receive-import.server.ts'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { UploadForm } from '#app/components/imports/upload-form.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { importForm } from '#app/domain/imports/import-form.ts'
import { importList, importStates } from '#app/domain/imports/import-list.ts'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { guardedUpload } from '#app/http/guarded-upload.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText, timeText } from '#app/locales/words/dates.ts'
import { importStateText, importStateWords } from '#app/locales/words/imports.ts'
import { importsOfDivision } from '#app/queries/imports/imports-of-division.server.ts'

export const meta = pageTitle(m.import_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'post.import' }, async ({ ctx, request }) => {
	const list = readList(importList, new URL(request.url).searchParams)
	return { list, ...(await importsOfDivision(ctx, list)) }
})

export const action = guardedUpload({ may: 'post.import' }, async ({ ctx, form, file }) => {
	const fields = readFields(form, importForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	if (!file) return refuse(form, { file: 'file-missing' })
	const outcome = await receiveImport(ctx, fields.value, file)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/officer/import/${outcome.importId}`)
})

type Listed = Awaited<ReturnType<typeof importsOfDivision>>['imports'][number]

const figure = (id: 'rows' | 'published' | 'inReview' | 'rejected', title: () => string) => ({
	id,
	title,
	numeric: true,
	cell: (row: Listed) => countText(row[id]),
})

const columns: readonly Column<Listed>[] = [
	{
		id: 'file',
		title: m.import_column_file,
		cell: ({ id, fileName, source, division }) => (
			<>
				<Link to={`/officer/import/${id}`} className="link font-semibold break-all">
					{fileName}
				</Link>
				<span className="block text-soft">{[division, source].filter(Boolean).join(' · ')}</span>
			</>
		),
	},
	{ id: 'state', title: m.import_column_state, cell: importStateText },
	{ ...figure('rows', m.import_column_rows), sort: 'rows' },
	figure('published', m.import_count_published),
	figure('inReview', m.import_count_in_review),
	figure('rejected', m.import_count_rejected),
	{
		id: 'made',
		title: m.import_column_made,
		sort: 'made',
		minor: true,
		cell: ({ createdAt }) => timeText(createdAt),
	},
]

export default function ImportList() {
	const { list, imports, total, divisions } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const filtered = Object.values(list.filters).some((value) => value !== '')
	return (
		<StaffShell title={m.import_title()}>
			<UploadForm divisions={divisions} reply={answer?.reply} />
			<h2 className="text-lg font-bold">{m.import_so_far()}</h2>
			<FilterBar values={list.filters} path={importList.path}>
				<TextField name="q" label={m.import_filter_words()} />
				<SelectField
					name="state"
					label={m.import_column_state()}
					empty={m.form_any()}
					options={importStates.map((value) => ({ value, label: importStateWords[value]() }))}
				/>
			</FilterBar>
			<p className="text-soft">{m.table_rows({ count: total })}</p>
			<DataTable
				caption={m.import_so_far()}
				columns={columns}
				rows={imports}
				keyOf={({ id }) => id}
				sorting={list.sort}
				sortTo={(sort) => listAddress(importList, list, { sort: sort as typeof list.sort })}
				empty={filtered ? m.import_none_fits() : m.import_none()}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / importList.pageSize)}
				to={(page) => listAddress(importList, list, { page })}
			/>
		</StaffShell>
	)
}
