import { Link } from '@remix-run/react'
import { type SearchRequest, searchAddress } from '#app/domain/posts/search-request.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { looseningText } from '#app/locales/words/loosenings.ts'
import type { Offer, PlaceChoice, SearchPage } from '#app/queries/posts/search-page.server.ts'

type Props = {
	request: SearchRequest
	page: Pick<SearchPage, 'guesses' | 'placeChoices' | 'homeUnknown' | 'text'>
}

/** How the words were read where they could be read otherwise, with links to the other readings. */
export function Understood({ request, page }: Props) {
	const { guesses, placeChoices, homeUnknown, text } = page
	if (guesses.length === 0 && placeChoices.length === 0 && !homeUnknown) return null
	return (
		<div className="stack-2">
			{guesses.map(({ typed, read, others }) => (
				<p key={typed} className="cluster">
					<span>{m.search_guess({ typed, read })}</span>
					{others.length > 0 && <span>{m.search_guess_others()}</span>}
					{others.map((other) => (
						<Link
							key={other}
							to={searchAddress(request, { q: text.replace(read, other) })}
							className="link p-1"
						>
							{other}
						</Link>
					))}
					<Link to={searchAddress(request, { q: `“${request.q}”` })} className="link p-1">
						{m.search_as_typed({ typed: request.q })}
					</Link>
				</p>
			))}
			{placeChoices.map((choice) => (
				<Choices key={choice.text} request={request} choice={choice} />
			))}
			{homeUnknown && <p>{m.search_home_unknown()}</p>}
		</div>
	)
}

function Choices({ request, choice }: { request: SearchRequest; choice: PlaceChoice }) {
	return (
		<p className="cluster">
			<span>
				{choice.taken === ''
					? m.search_place_several({ place: choice.text })
					: m.search_place_taken({ place: choice.text, taken: choice.taken })}
			</span>
			{choice.choices.map(({ code, fullName }) => (
				<Link
					key={code}
					to={searchAddress(request, { q: choice.rest, division: code, where: '' })}
					className="link p-1"
				>
					{fullName}
				</Link>
			))}
		</p>
	)
}

type OffersProps = {
	offers: readonly Offer[]
	placeNames: Readonly<Record<string, string>>
}

/** No post has everything: what would find some, one thing less at a time, each with its number. */
export function LoosenedOffers({ offers, placeNames }: OffersProps) {
	if (offers.length === 0) return null
	return (
		<section className="card stack-2" aria-labelledby="loosened">
			<h2 id="loosened" className="font-bold">
				{m.search_loosened_title()}
			</h2>
			<ul className="stack-2">
				{offers.map(({ loosening, request, total }) => (
					<li key={JSON.stringify(loosening)}>
						<Link to={searchAddress(request)} className="link inline-block py-1">
							{m.search_loosened({
								what: looseningText(loosening, placeNames),
								count: countText(total),
							})}
						</Link>
					</li>
				))}
			</ul>
		</section>
	)
}
