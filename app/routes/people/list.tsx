import { Link, useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { FindPerson } from '#app/components/people/find-person.tsx'
import { choiceColumn, PeopleChoice } from '#app/components/people/people-choice.tsx'
import { personColumns } from '#app/components/people/person-columns.tsx'
import { PersonFilters } from '#app/components/people/person-filters.tsx'
import { SavedViews } from '#app/components/people/saved-views.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { togetherActs } from '#app/domain/caseload/together-forms.ts'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { mostCounted, personList } from '#app/domain/people/person-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { caseloadPage } from '#app/queries/people/caseload-page.server.ts'

export const meta = pageTitle(m.people_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'person.list' }, async ({ ctx, request }) => {
	const list = readList(personList, new URL(request.url).searchParams)
	return { list, isCaseworker: ctx.actor.role === 'caseworker', ...(await caseloadPage(ctx, list)) }
})

const columns = [choiceColumn, ...personColumns]
/** What those can do with several people who look after none. */
const ofEveryone = ['note', 'message'] as const

export default function PersonList() {
	const { list, people, total, views, caseworkers, isCaseworker } = useLoaderData<typeof loader>()
	const filtered = Object.values(list.filters).some((value) => value !== '')
	const address = listAddress(personList, list)
	const query = address.split('?')[1] ?? ''
	return (
		<StaffShell
			title={m.people_title()}
			actions={
				<>
					<ExportLinks list={address} />
					{isCaseworker && (
						<Link to="/handovers" className="button-quiet">
							{m.handovers_title()}
						</Link>
					)}
				</>
			}
		>
			<FindPerson />
			<SavedViews views={views} query={query} />
			<FilterBar values={list.filters} path={personList.path}>
				<PersonFilters caseworkers={caseworkers} filters={list.filters} />
			</FilterBar>
			<p className="text-soft">
				{total > mostCounted
					? m.people_many({ count: mostCounted })
					: m.table_rows({ count: total })}
			</p>
			<PeopleChoice acts={isCaseworker ? togetherActs : ofEveryone} of={query}>
				<DataTable
					caption={m.people_title()}
					columns={columns}
					rows={people}
					keyOf={({ id }) => id}
					sorting={list.sort}
					sortTo={(sort) => listAddress(personList, list, { sort: sort as typeof list.sort })}
					empty={filtered ? m.people_none_fits() : m.people_none()}
				/>
			</PeopleChoice>
			<Pages
				page={list.page}
				pages={Math.ceil(Math.min(total, mostCounted) / personList.pageSize)}
				to={(page) => listAddress(personList, list, { page })}
			/>
		</StaffShell>
	)
}
