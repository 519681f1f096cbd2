import { Link, useLoaderData } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { staffRoles } from '#app/domain/access/actor.ts'
import { accountList, accountViews } from '#app/domain/accounts/account-list.ts'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from '#app/locales/words/access.ts'
import { accountViewWords } from '#app/locales/words/accounts.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import {
	accountsOfDivision,
	type ListedAccount,
} from '#app/queries/accounts/accounts-of-division.server.ts'

export const meta = pageTitle(m.accounts_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'account.manage' }, async ({ ctx, request }) => {
	const list = readList(accountList, new URL(request.url).searchParams)
	return { list, ...(await accountsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedAccount>[] = [
	{
		id: 'name',
		title: m.accounts_column_name,
		sort: 'name',
		cell: ({ id, username, name }) => (
			<>
				<Link to={`/admin/accounts/${id}`} className="link font-semibold">
					{username}
				</Link>
				<span className="block text-soft">{name}</span>
			</>
		),
	},
	{
		id: 'grants',
		title: m.accounts_column_grants,
		cell: ({ grants }) => (
			<ul>
				{grants.map(({ role, place, until }) => (
					<li key={`${role} ${place}`}>
						{roleWords[role]()} · {place}{' '}
						{until && (
							<span className="text-soft">{m.account_until({ day: shortDayText(until) })}</span>
						)}
					</li>
				))}
			</ul>
		),
	},
	{
		id: 'state',
		title: m.accounts_column_state,
		cell: ({ active, waiting }) => (
			<>
				{active ? m.account_active() : <strong>{m.account_disabled()}</strong>}
				{waiting && <span className="block text-soft">{m.account_waiting()}</span>}
			</>
		),
	},
	{
		id: 'made',
		title: m.accounts_column_made,
		sort: 'made',
		minor: true,
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Accounts() {
	const { list, accounts, total } = useLoaderData<typeof loader>()
	const filtered = Object.values(list.filters).some((value) => value !== '')
	return (
		<StaffShell
			title={m.accounts_title()}
			actions={
				<Link to="/admin/accounts/new" className="button">
					{m.accounts_new()}
				</Link>
			}
		>
			<FilterBar values={list.filters} path={accountList.path}>
				<TextField name="q" label={m.accounts_filter_words()} />
				<SelectField
					name="role"
					label={m.accounts_filter_role()}
					empty={m.form_any()}
					options={staffRoles.map((value) => ({ value, label: roleWords[value]() }))}
				/>
				<SelectField
					name="state"
					label={m.accounts_filter_state()}
					empty={m.form_any()}
					options={accountViews.map((value) => ({ value, label: accountViewWords[value]() }))}
				/>
				<TextField name="place" label={m.accounts_filter_place()} />
			</FilterBar>
			<p className="text-soft">{m.table_rows({ count: total })}</p>
			<DataTable
				caption={m.accounts_title()}
				columns={columns}
				rows={accounts}
				keyOf={({ id }) => id}
				sorting={list.sort}
				sortTo={(sort) => listAddress(accountList, list, { sort: sort as typeof list.sort })}
				empty={filtered ? m.accounts_none_fits() : m.accounts_none()}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / accountList.pageSize)}
				to={(page) => listAddress(accountList, list, { page })}
			/>
		</StaffShell>
	)
}
