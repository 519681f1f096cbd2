import { useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { personColumn } from '#app/components/moves/party-columns.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { claimList } from '#app/domain/claims/claim-list.ts'
import { claimStates } from '#app/domain/claims/claim-machine.ts'
import { incentives } from '#app/domain/claims/incentives.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { claimStateWords, stackableWords } from '#app/locales/words/claims.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import {
	claimsOfDivision,
	type ListedClaim,
} from '#app/queries/claims/claims-of-division.server.ts'

export const meta = pageTitle(m.claims_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'claim.list' }, async ({ ctx, request }) => {
	const list = readList(claimList, new URL(request.url).searchParams)
	return { list, ...(await claimsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedClaim>[] = [
	personColumn('/claims'),
	{ id: 'what', title: m.claim_what, cell: ({ incentive }) => stackableWords[incentive]() },
	{ id: 'employer', title: m.claim_employer, cell: ({ employer }) => employer, minor: true },
	{ id: 'office', title: m.claim_office, cell: ({ office }) => office, minor: true },
	{ id: 'state', title: m.list_state, cell: ({ state }) => claimStateWords[state]() },
	{
		id: 'due',
		title: m.claim_due,
		sort: 'due',
		cell: ({ dueOn, late }) => <DueDay day={dueOn} overdue={late} />,
	},
	{
		id: 'made',
		title: m.claim_made,
		sort: 'made',
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Claims() {
	const { list, claims, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.claims_title()}
			spec={claimList}
			list={list}
			columns={columns}
			rows={claims}
			total={total}
			none={m.claims_none()}
		>
			<TextField name="q" label={m.cases_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					{ value: 'waiting', label: m.refusal_wait_waiting() },
					{ value: 'overdue', label: m.claim_overdue() },
					...claimStates
						.filter((value) => value !== 'draft')
						.map((value) => ({ value, label: claimStateWords[value]() })),
				]}
			/>
			<SelectField
				name="incentive"
				label={m.claim_what()}
				empty={m.form_any()}
				options={incentives.map((value) => ({ value, label: stackableWords[value]() }))}
			/>
			<SelectField
				name="side"
				label={m.claim_side()}
				empty={m.form_any()}
				options={[
					{ value: 'person', label: m.claim_side_person() },
					{ value: 'employer', label: m.claim_side_employer() },
				]}
			/>
			<TextField name="place" label={m.list_place()} />
		</StaffList>
	)
}
