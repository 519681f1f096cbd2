import { claimList } from '#app/domain/claims/claim-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { claimStateWords, stackableWords } from '#app/locales/words/claims.ts'
import {
	claimsOfDivision,
	type ListedClaim,
} from '#app/queries/claims/claims-of-division.server.ts'

const columns: readonly FileColumn<ListedClaim>[] = [
	{ title: m.list_person, value: ({ person }) => person },
	{ title: m.claim_what, value: ({ incentive }) => stackableWords[incentive](), width: 28 },
	{ title: m.claim_employer, value: ({ employer }) => employer, width: 30 },
	{ title: m.claim_office, value: ({ office }) => office, width: 30 },
	{ title: m.list_state, value: ({ state }) => claimStateWords[state](), width: 18 },
	{ title: m.claim_due, value: ({ dueOn }) => dueOn },
	{ title: m.claim_made, value: ({ createdAt }) => dayIn(createdAt) },
]

export const loader = guarded({ may: 'claim.list' }, ({ ctx, request, params }) => {
	const list = readList(claimList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await claimsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).claims,
	)
	return tableFile(params.format, { name: m.claims_title(), columns, rows })
})
