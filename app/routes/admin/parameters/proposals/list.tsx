import { useLoaderData } from '@remix-run/react'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { proposalColumns } from '#app/components/policy/proposal-columns.tsx'
import { readList } from '#app/domain/list-request.ts'
import { parameterKeys } from '#app/domain/policy/parameters.ts'
import { proposalList } from '#app/domain/policy/proposal-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { proposalStateOptions } from '#app/locales/words/proposals.ts'
import { proposalsOfDivision } from '#app/queries/policy/proposals-of-division.server.ts'

export const meta = pageTitle(m.proposals_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request }) => {
	const list = readList(proposalList, new URL(request.url).searchParams)
	return { list, ...(await proposalsOfDivision(ctx, list)) }
})

export default function Proposals() {
	const { list, proposals, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.proposals_title()}
			spec={proposalList}
			list={list}
			columns={proposalColumns}
			rows={proposals}
			total={total}
			none={m.proposals_none()}
		>
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={proposalStateOptions()}
			/>
			<TextField name="place" label={m.list_place()} />
			<SelectField
				name="key"
				label={m.parameters_column_name()}
				empty={m.form_any()}
				options={parameterKeys.map((value) => ({ value, label: parameterWords[value]() }))}
			/>
		</StaffList>
	)
}
