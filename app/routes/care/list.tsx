import { Link, useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { personColumn } from '#app/components/moves/party-columns.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { careList } from '#app/domain/care/care-list.ts'
import { careStates } from '#app/domain/care/care-machine.ts'
import { careKinds } from '#app/domain/care/words.ts'
import { readList } from '#app/domain/list-request.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindWords, careStateWords } from '#app/locales/words/care.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import { careOfDivision, type ListedCare } from '#app/queries/care/care-of-division.server.ts'

export const meta = pageTitle(m.care_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'care.list' }, async ({ ctx, request }) => {
	const list = readList(careList, new URL(request.url).searchParams)
	return { list, ...(await careOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedCare>[] = [
	personColumn('/care'),
	{ id: 'kind', title: m.care_kind, cell: ({ kind }) => careKindWords[kind]() },
	{ id: 'state', title: m.list_state, cell: ({ state }) => careStateWords[state]() },
	{ id: 'provider', title: m.care_provider, cell: ({ provider }) => provider },
	{ id: 'place', title: m.list_place, cell: ({ place }) => place, minor: true },
	{
		id: 'until',
		title: m.care_until,
		sort: 'until',
		cell: ({ endsOn }) => endsOn && shortDayText(endsOn),
	},
	{
		id: 'asked',
		title: m.care_asked,
		sort: 'asked',
		cell: ({ askedAt }) => shortDayText(dayIn(askedAt)),
	},
]

export default function CareOrders() {
	const { list, orders, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.care_title()}
			spec={careList}
			list={list}
			columns={columns}
			rows={orders}
			total={total}
			none={m.care_orders_none()}
			actions={
				<Link to="/care/providers" className="button-quiet">
					{m.care_providers_title()}
				</Link>
			}
		>
			<TextField name="q" label={m.cases_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					{ value: 'waiting', label: m.care_group_waiting() },
					{ value: 'questioned', label: m.care_group_questioned() },
					{ value: 'over', label: m.care_group_over() },
					...careStates.map((value) => ({ value, label: careStateWords[value]() })),
				]}
			/>
			<SelectField
				name="kind"
				label={m.care_kind()}
				empty={m.form_any()}
				options={careKinds.map((value) => ({ value, label: careKindWords[value]() }))}
			/>
			<TextField name="place" label={m.list_place()} />
		</StaffList>
	)
}
