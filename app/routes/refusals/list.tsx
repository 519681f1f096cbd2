import { useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { personColumn } from '#app/components/moves/party-columns.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { readList } from '#app/domain/list-request.ts'
import { refusalList, refusalWaits } from '#app/domain/refusals/refusal-list.ts'
import { refusalStates } from '#app/domain/refusals/refusal-machine.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { declineWords } from '#app/locales/words/offers.ts'
import { refusalStateWords, refusalWaitWords } from '#app/locales/words/refusals.ts'
import {
	type ListedRefusal,
	refusalsOfDivision,
} from '#app/queries/refusals/refusals-of-division.server.ts'

export const meta = pageTitle(m.refusals_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'refusal.list' }, async ({ ctx, request }) => {
	const list = readList(refusalList, new URL(request.url).searchParams)
	return { list, ...(await refusalsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedRefusal>[] = [
	personColumn('/refusals'),
	{ id: 'residence', title: m.list_residence, cell: ({ residence }) => residence, minor: true },
	{
		id: 'post',
		title: m.list_post,
		cell: ({ post, employer }) => (
			<>
				{post}
				<span className="block text-soft">{employer}</span>
			</>
		),
	},
	{
		id: 'reasons',
		title: m.refusal_reasons,
		cell: ({ reasons }) => reasons.map((reason) => declineWords[reason]()).join('；'),
		minor: true,
	},
	{ id: 'state', title: m.list_state, cell: ({ state }) => refusalStateWords[state]() },
	{
		id: 'due',
		title: m.refusals_due,
		sort: 'due',
		cell: ({ dueOn, overdue }) => <DueDay day={dueOn} overdue={overdue} />,
	},
	{
		id: 'refused',
		title: m.refusal_day,
		sort: 'refused',
		cell: ({ refusedAt }) => shortDayText(refusedAt),
	},
]

export default function Refusals() {
	const { list, refusals, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.refusals_title()}
			spec={refusalList}
			list={list}
			columns={columns}
			rows={refusals}
			total={total}
			none={m.refusals_none()}
		>
			<TextField name="q" label={m.refusals_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					...refusalWaits.map((value) => ({ value, label: refusalWaitWords[value]() })),
					...refusalStates.map((value) => ({ value, label: refusalStateWords[value]() })),
				]}
			/>
			<TextField name="place" label={m.list_place()} />
		</StaffList>
	)
}
