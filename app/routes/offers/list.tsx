import { Link, useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { partyColumns } from '#app/components/moves/party-columns.tsx'
import { PeriodFilters } from '#app/components/moves/period-filters.tsx'
import { SideFilters } from '#app/components/moves/side-filters.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { readList } from '#app/domain/list-request.ts'
import { declineReasons } from '#app/domain/offers/decline-reasons.ts'
import { offerList, offerWaits } from '#app/domain/offers/offer-list.ts'
import { offerStates } from '#app/domain/offers/offer-machine.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { offerDidOptions } from '#app/locales/words/figures.ts'
import {
	declineWords,
	offerStateWords,
	offerWaitWords,
	suitabilityWords,
} from '#app/locales/words/offers.ts'
import {
	type ListedOffer,
	offersOfDivision,
} from '#app/queries/offers/offers-of-division.server.ts'

export const meta = pageTitle(m.offers_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'offer.list' }, async ({ ctx, request }) => {
	const list = readList(offerList, new URL(request.url).searchParams)
	return { list, ...(await offersOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedOffer>[] = [
	...partyColumns('/offers'),
	{
		id: 'state',
		title: m.list_state,
		sort: 'state',
		cell: ({ state }) => offerStateWords[state](),
	},
	{
		id: 'suitability',
		title: m.offers_suitability,
		cell: ({ suitability }) => suitabilityWords[suitability](),
		minor: true,
	},
	{
		id: 'reply',
		title: m.offers_reply,
		sort: 'reply',
		cell: ({ replyBy, overdue }) => <DueDay day={replyBy} overdue={overdue} />,
	},
	{
		id: 'made',
		title: m.list_made,
		sort: 'made',
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
	{ id: 'number', title: m.offers_number, cell: ({ number }) => number, minor: true },
]

export default function Offers() {
	const { list, offers, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.offers_title()}
			spec={offerList}
			list={list}
			columns={columns}
			rows={offers}
			total={total}
			none={m.offers_none()}
			actions={
				<Link to="/offers/board" className="button-quiet">
					{m.board_way()}
				</Link>
			}
		>
			<TextField name="q" label={m.offers_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					...offerWaits.map((value) => ({ value, label: offerWaitWords[value]() })),
					...offerStates.map((value) => ({ value, label: offerStateWords[value]() })),
				]}
			/>
			<SideFilters />
			<SelectField
				name="mine"
				label={m.offers_mine()}
				empty={m.form_any()}
				options={[{ value: '1', label: m.offers_mine_yes() }]}
			/>
			<PeriodFilters filters={list.filters} did={offerDidOptions()}>
				<SelectField
					name="reason"
					label={m.list_reason()}
					empty={m.form_any()}
					options={declineReasons.map((value) => ({ value, label: declineWords[value]() }))}
				/>
			</PeriodFilters>
		</StaffList>
	)
}
