import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { HitList } from '#app/components/posts/hit-list.tsx'
import { SearchForm } from '#app/components/posts/search-form.tsx'
import {
	ChosenConditions,
	NothingFound,
	PlacesBelow,
	SortLinks,
} from '#app/components/posts/search-notes.tsx'
import { LoosenedOffers, Understood } from '#app/components/posts/understood.tsx'
import { AlertLink } from '#app/components/saved-searches/alert-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { readSearch, searchAddress } from '#app/domain/posts/search-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { searchPage } from '#app/queries/posts/search-page.server.ts'

export const handle = { island: true }
export const meta = pageTitle(m.search_title)

/** As far as a page reaches, in hits. */
const reach = 1000

export const loader = guarded({ open: 'anyone may look for work' }, async ({ ctx, request }) => {
	const { request: search } = readSearch(new URL(request.url).searchParams)
	return { search, ...(await searchPage(ctx, search)) }
})

export default function Search() {
	const { search, found, refusals, ...understood } = useLoaderData<typeof loader>()
	const place = found.place?.fullName ?? ''
	const all = found.total + found.loosened
	const pages = Math.ceil((Math.min(all, reach) - found.folded) / search.pageSize)
	return (
		<PublicShell wide>
			<div className="stack-4">
				<SearchForm
					request={search}
					place={found.place && (search.where || search.division) ? place : search.where}
				/>
				<ChosenConditions
					request={search}
					place={search.where || search.division ? place : ''}
					chips={[...found.chips, ...refusals]}
				/>
				<h1 className="text-2xl font-bold">{heading(found)}</h1>
				{found.total > 0 && found.loosened > 0 && (
					<p className="text-soft">
						{m.search_loosened_behind({ count: countText(found.loosened) })}
					</p>
				)}
				<Understood request={search} page={understood} />
				<Notes />
				<LoosenedOffers offers={understood.offers} placeNames={understood.placeNames} />
				{all === 0 ? (
					<>
						<NothingFound request={search} place={place} />
						<AlertLink request={search} />
					</>
				) : (
					<>
						<div className="md:flex md:justify-between md:items-start">
							<SortLinks
								request={search}
								near={found.cards.some(({ distanceM }) => distanceM !== null)}
							/>
							<PlacesBelow
								request={search}
								counts={found.facets.division}
								names={found.placeNames}
							/>
						</div>
						<HitList cards={found.cards} placeNames={found.placeNames} />
						<AlertLink request={search} />
						{search.page === pages && all > reach && (
							<p className="text-soft">{m.search_pages_end()}</p>
						)}
						<Pages
							page={search.page}
							pages={pages}
							to={(page) => searchAddress(search, { page })}
						/>
					</>
				)}
			</div>
		</PublicShell>
	)
}

type Counted = { total: number; totalIsExact: boolean; loosened: number }

function heading({ total, totalIsExact, loosened }: Counted): string {
	if (total === 0)
		return loosened === 0
			? m.search_none_title()
			: m.search_heading_near({ count: countText(loosened) })
	return totalIsExact
		? m.search_heading({ count: countText(total) })
		: m.search_heading_about({ count: countText(total) })
}

/** What the person should know about these results. */
function Notes() {
	const { search, found } = useLoaderData<typeof loader>()
	const notes = [
		found.degraded && m.engine_notice(),
		found.placeUnknown && m.search_place_unknown({ place: search.where || search.division }),
	].filter((note) => note !== false)
	return (
		<>
			{notes.map((note) => (
				<p key={note} className="bg-care-pale text-care border border-care rounded p-3">
					{note}
				</p>
			))}
			{found.otherPlaces.length > 0 && (
				<p className="cluster">
					<span>{m.search_place_other({ place: search.where })}</span>
					{found.otherPlaces.map(({ code, fullName }) => (
						<Link
							key={code}
							to={searchAddress(search, { division: code, where: '' })}
							className="link p-1"
						>
							{fullName}
						</Link>
					))}
				</p>
			)}
		</>
	)
}
