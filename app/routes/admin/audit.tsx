import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askVerification } from '#app/commands/audit/ask-verification.server.ts'
import { VerificationCard } from '#app/components/audit/verification-card.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { auditList, countedAtMost } from '#app/domain/audit/audit-list.ts'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { actorText } from '#app/locales/words/audit.ts'
import { countText, timeText } from '#app/locales/words/dates.ts'
import { auditEntries, type ListedEntry } from '#app/queries/audit/audit-entries.server.ts'
import { auditState } from '#app/queries/audit/audit-state.server.ts'

export const meta = pageTitle(m.audit_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'audit.see' }, async ({ ctx, request }) => {
	const params = new URL(request.url).searchParams
	const list = readList(auditList, params)
	const [found, state] = [await auditEntries(ctx, list), await auditState(ctx)]
	return { list, state, asked: params.has('asked'), ...found }
})

export const action = guardedAction({ may: 'audit.see' }, async ({ ctx, form }) => {
	const outcome = await askVerification(ctx)
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/admin/audit?asked')
})

const columns: readonly Column<ListedEntry>[] = [
	{ id: 'time', title: m.audit_column_time, sort: 'time', cell: ({ at }) => timeText(at) },
	{ id: 'actor', title: m.audit_column_actor, cell: actorText },
	{ id: 'action', title: m.audit_column_action, cell: ({ action }) => <code>{action}</code> },
	{
		id: 'subject',
		title: m.audit_column_subject,
		cell: ({ subjectType, subjectId }) => (
			<>
				<code>{subjectType}</code>
				<code className="block text-soft break-all">{subjectId}</code>
			</>
		),
	},
	{ id: 'place', title: m.audit_column_place, cell: ({ place }) => place, minor: true },
	{
		id: 'details',
		title: m.audit_column_details,
		cell: ({ details }) => <code className="break-all">{details}</code>,
		minor: true,
	},
]

export default function Audit() {
	const { list, state, asked, entries, total } = useLoaderData<typeof loader>()
	return (
		<StaffShell title={m.audit_title()}>
			<VerificationCard state={state} asked={asked} />
			<FilterBar values={list.filters} path={auditList.path}>
				<TextField name="actor" label={m.audit_filter_actor()} />
				<TextField name="subject" label={m.audit_filter_subject()} />
				<TextField name="action" label={m.audit_filter_action()} />
				<div className="grid grid-cols-2 gap-2">
					<TextField name="from" type="date" label={m.audit_filter_from()} />
					<TextField name="to" type="date" label={m.audit_filter_to()} />
				</div>
			</FilterBar>
			<p className="text-soft">
				{total < countedAtMost
					? m.table_rows({ count: total })
					: m.audit_many({ count: countText(countedAtMost) })}
			</p>
			<DataTable
				caption={m.audit_title()}
				columns={columns}
				rows={entries}
				keyOf={({ key }) => key}
				sorting={list.sort}
				sortTo={(sort) => listAddress(auditList, list, { sort: sort as typeof list.sort })}
				empty={m.audit_none()}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / auditList.pageSize)}
				to={(page) => listAddress(auditList, list, { page })}
			/>
		</StaffShell>
	)
}
