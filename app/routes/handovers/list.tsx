import { Link, useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { handoverList } from '#app/domain/caseload/handover-list.ts'
import { handoverStates } from '#app/domain/caseload/handover-machine.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { handoverStateWords } from '#app/locales/words/caseload.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import { type ListedHandover, myHandovers } from '#app/queries/caseload/my-handovers.server.ts'

export const meta = pageTitle(m.handovers_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'handover.see' }, async ({ ctx, request }) => {
	const list = readList(handoverList, new URL(request.url).searchParams)
	return { list, ...(await myHandovers(ctx, list)) }
})

const columns: readonly Column<ListedHandover>[] = [
	{
		id: 'from',
		title: m.handover_from,
		cell: ({ id, from, to }) => (
			<Link to={`/handovers/${id}`} className="link font-semibold">
				{m.handover_title({ from, to })}
			</Link>
		),
	},
	{ id: 'people', title: m.handover_people, numeric: true, cell: ({ people }) => people },
	{ id: 'state', title: m.list_state, cell: ({ state }) => handoverStateWords[state]() },
	{
		id: 'made',
		title: m.handover_made,
		sort: 'made',
		cell: ({ madeAt }) => shortDayText(madeAt),
	},
]

export default function Handovers() {
	const { list, handovers, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.handovers_title()}
			spec={handoverList}
			list={list}
			columns={columns}
			rows={handovers}
			total={total}
			none={m.handovers_none()}
			actions={
				<Link to="/handovers/new" className="button">
					{m.handovers_new()}
				</Link>
			}
		>
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={handoverStates.map((value) => ({ value, label: handoverStateWords[value]() }))}
			/>
			<SelectField
				name="side"
				label={m.handover_side()}
				empty={m.form_any()}
				options={[
					{ value: 'given', label: m.handover_side_given() },
					{ value: 'received', label: m.handover_side_received() },
				]}
			/>
		</StaffList>
	)
}
