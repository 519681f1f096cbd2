import { readList } from '#app/domain/list-request.ts'
import { offerList } from '#app/domain/offers/offer-list.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerStateWords, suitabilityWords } from '#app/locales/words/offers.ts'
import { partyCells } from '#app/locales/words/party-cells.ts'
import {
	type ListedOffer,
	offersOfDivision,
} from '#app/queries/offers/offers-of-division.server.ts'

const columns: readonly FileColumn<ListedOffer>[] = [
	{ title: m.offers_number, value: ({ number }) => number },
	...partyCells,
	{ title: m.list_state, value: ({ state }) => offerStateWords[state]() },
	{ title: m.offers_suitability, value: ({ suitability }) => suitabilityWords[suitability]() },
	{ title: m.offers_reply, value: ({ replyBy }) => replyBy },
	{ title: m.list_made, value: ({ createdAt }) => dayIn(createdAt) },
]

export const loader = guarded({ may: 'offer.list' }, ({ ctx, request, params }) => {
	const list = readList(offerList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await offersOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).offers,
	)
	return tableFile(params.format, { name: m.offers_title(), columns, rows })
})
