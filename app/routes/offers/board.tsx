import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmOffer } from '#app/commands/offers/confirm-offer.server.ts'
import { sendOffer } from '#app/commands/offers/send-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { SelectField } from '#app/components/form/choices.tsx'
import { SideFilters } from '#app/components/moves/side-filters.tsx'
import { OfferCard } from '#app/components/offers/offer-card.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { mostOnBoard, offerBoardSpec } from '#app/domain/offers/offer-board.ts'
import { becauseForm } from '#app/domain/offers/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerStateWords } from '#app/locales/words/offers.ts'
import { offerBoard } from '#app/queries/offers/offer-board.server.ts'

export const meta = pageTitle(m.board_title)
export const handle = { hydrates: true, dense: true }

const boardIn = (request: Request) => readList(offerBoardSpec, new URL(request.url).searchParams)

export const loader = guarded({ may: 'offer.list' }, async ({ ctx, request }) => {
	const list = boardIn(request)
	return { list, columns: await offerBoard(ctx, list) }
})

const card = z.object({ offer: z.uuid('not-found') })
const acts = {
	confirm: act(card, (ctx, _id, { offer }) => confirmOffer(ctx, offer)),
	send: act(card, (ctx, _id, { offer }) => sendOffer(ctx, offer)),
	withdraw: act(card.extend(becauseForm.shape), (ctx, _id, { offer, reason }) =>
		withdrawOffer(ctx, offer, reason),
	),
}

/** Back to the same board, where the offer now stands a column further. */
export const action = guardedAction({ may: 'offer.list' }, async (entry) => {
	const refused = await actOn(acts, entry)
	return refused ?? redirect(listAddress(offerBoardSpec, boardIn(entry.request)))
})

export default function Board() {
	const { list, columns } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { filters } = list
	return (
		<StaffShell title={m.board_title()} back={{ to: '/offers', words: m.offers_title() }}>
			<FilterBar values={filters} path={offerBoardSpec.path}>
				<SideFilters />
				<SelectField
					name="mine"
					label={m.offers_mine()}
					empty={m.form_any()}
					options={[{ value: '1', label: m.offers_mine_yes() }]}
				/>
			</FilterBar>
			<p className="text-soft">{m.board_about({ most: mostOnBoard })}</p>
			<section className="overflow-x-auto" tabIndex={0} aria-label={m.board_title()}>
				<div className="grid grid-cols-1 md:grid-flow-col md:auto-cols-[minmax(13rem,1fr)] md:grid-cols-none gap-3">
					{columns.map(({ state, count, cards }) => (
						<section
							key={state}
							aria-labelledby={`column-${state}`}
							className="stack-2 content-start"
						>
							<h2 id={`column-${state}`} className="font-bold">
								{offerStateWords[state]()} · {count}
							</h2>
							{cards.length === 0 && <p className="text-soft">{m.board_none()}</p>}
							<ul className="stack-2">
								{cards.map((each) => (
									<OfferCard key={each.id} card={each} reply={reply} />
								))}
							</ul>
							{count > cards.length && (
								<Link
									to={`/offers?${new URLSearchParams({ ...filters, state })}`}
									className="link block py-1"
								>
									{m.board_all({ count })}
								</Link>
							)}
						</section>
					))}
				</div>
			</section>
		</StaffShell>
	)
}
