import { useLoaderData } from '@remix-run/react'
import { ImportFigures } from '#app/components/imports/import-figures.tsx'
import { KeepLooking } from '#app/components/imports/keep-looking.tsx'
import { RejectedRows } from '#app/components/imports/rejected-rows.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { faultText, importStateText } from '#app/locales/words/imports.ts'
import { showImport } from '#app/queries/imports/show-import.server.ts'

export const meta = pageTitle(m.import_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'post.import' }, async ({ ctx, params }) =>
	found(await showImport(ctx, params.id ?? '')),
)

export default function ShowImport() {
	const { import: batch, rejected } = useLoaderData<typeof loader>()
	const goesOn = (batch.state === 'waiting' || batch.state === 'running') && !batch.stalled
	return (
		<StaffShell
			title={batch.fileName}
			back={{ to: '/officer/import', words: m.import_title() }}
			actions={goesOn && <KeepLooking at={`/officer/import/${batch.id}`} />}
		>
			<div className="card stack-2">
				<p className="text-lg font-bold" role="status">
					{importStateText(batch)}
				</p>
				{batch.error !== '' && <p className="text-bad font-semibold">{faultText(batch.error)}</p>}
				<p className="text-soft">
					{[batch.division, batch.source, timeText(batch.createdAt)].filter(Boolean).join(' · ')}
				</p>
			</div>
			<ImportFigures id={batch.id} counts={batch} />
			{batch.rejected > 0 && <RejectedRows id={batch.id} rows={rejected} total={batch.rejected} />}
		</StaffShell>
	)
}
