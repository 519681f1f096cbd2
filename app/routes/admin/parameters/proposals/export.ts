import { subjectText } from '#app/components/policy/proposal-columns.tsx'
import { readList } from '#app/domain/list-request.ts'
import { proposalList } from '#app/domain/policy/proposal-list.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { proposalStateWords } from '#app/locales/words/proposals.ts'
import {
	type ListedProposal,
	proposalsOfDivision,
} from '#app/queries/policy/proposals-of-division.server.ts'

const columns: readonly FileColumn<ListedProposal>[] = [
	{ title: m.parameters_column_name, value: subjectText, width: 36 },
	{ title: m.parameters_place, value: ({ place }) => place, width: 24 },
	{ title: m.proposal_from, value: ({ from }) => from },
	{ title: m.list_state, value: ({ state }) => proposalStateWords[state]() },
	{ title: m.proposal_reason, value: ({ reason }) => reason, width: 36 },
	{ title: m.proposal_file, value: ({ fileName }) => fileName, width: 24 },
	{ title: m.proposal_maker, value: ({ madeBy }) => madeBy },
	{ title: m.proposal_made, value: ({ madeAt }) => dayIn(madeAt) },
	{ title: m.proposal_decider, value: ({ decidedBy }) => decidedBy },
	{ title: m.proposal_decided, value: ({ decidedAt }) => decidedAt && dayIn(decidedAt) },
]

export const loader = guarded({ may: 'parameter.see' }, ({ ctx, request, params }) => {
	const list = readList(proposalList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await proposalsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).proposals,
	)
	return tableFile(params.format, { name: m.proposals_title(), columns, rows })
})
