import { Link } from '@remix-run/react'
import { type SearchRequest, searchAddress, sortOrders } from '#app/domain/posts/search-request.ts'
import type { Chip } from '#app/domain/search-text/understand.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { chosenConditions } from './chosen-conditions.ts'

type Chosen = { request: SearchRequest; place: string; chips: readonly Omit<Chip, 'meaning'>[] }

/** What was chosen or read from the words, each as a button that takes it away again. */
export function ChosenConditions({ request, place, chips }: Chosen) {
	const conditions = [
		...chosenConditions(request, place),
		...chips.map(({ text, rest }) => ({ words: text, without: { q: rest } })),
	]
	if (conditions.length === 0) return null
	return (
		<section aria-label={m.search_chosen()} className="cluster print:hidden">
			{conditions.map(({ words, without }) => (
				<Link
					key={words}
					to={searchAddress(request, without)}
					className="inline-block border-2 border-brand rounded-full px-4 py-1.5 min-h-11 bg-brand-pale text-brand-deep no-underline"
				>
					<span className="only-read">{m.search_remove({ what: words })}</span>
					<span aria-hidden="true">{words} ✕</span>
				</Link>
			))}
			{conditions.length > 1 && (
				<Link to="/posts" className="link p-2">
					{m.search_clear()}
				</Link>
			)}
		</section>
	)
}

const sortWords = {
	relevance: m.sort_relevance,
	newest: m.sort_newest,
	pay: m.sort_pay,
	distance: m.sort_distance,
}

/** Orders as links: they work everywhere and can be shared. */
export function SortLinks({ request, near }: { request: SearchRequest; near: boolean }) {
	const offered = sortOrders.filter((sort) => sort !== 'distance' || near)
	return (
		<p className="cluster print:hidden">
			<span className="text-soft">{m.search_sort()}</span>
			{offered.map((sort) =>
				sort === request.sort ? (
					<strong key={sort} aria-current="true" className="p-2">
						{sortWords[sort]()}
					</strong>
				) : (
					<Link key={sort} to={searchAddress(request, { sort })} className="link p-2">
						{sortWords[sort]()}
					</Link>
				),
			)}
		</p>
	)
}

/** Nothing found is no dead end: every single condition can be dropped, and a person can help. */
export function NothingFound({ request, place }: { request: SearchRequest; place: string }) {
	const conditions = chosenConditions(request, place)
	return (
		<div className="card stack-4">
			<p>{m.search_none_text()}</p>
			<ul className="stack-2">
				{conditions.map(({ words, without }) => (
					<li key={words}>
						<Link to={searchAddress(request, without)} className="link">
							{m.search_none_drop({ what: words })}
						</Link>
					</li>
				))}
				<li>
					<Link to="/posts" className="link">
						{m.search_none_all()}
					</Link>
				</li>
			</ul>
			<p>{m.search_none_help()}</p>
		</div>
	)
}

type Places = {
	request: SearchRequest
	counts: Readonly<Record<string, number>>
	names: Readonly<Record<string, string>>
}

/** The places below the one asked for, with how many posts each has. */
export function PlacesBelow({ request, counts, names }: Places) {
	const places = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
	if (places.length < 2) return null
	return (
		<details className="print:hidden">
			<summary className="link cursor-pointer p-2 min-h-11">{m.search_places_below()}</summary>
			<ul className="cluster pt-2">
				{places.slice(0, 40).map(([code, count]) => (
					<li key={code}>
						<Link
							to={searchAddress(request, { division: code, where: '' })}
							className="link inline-block p-2"
						>
							{names[code] ?? code} {countText(count)}
						</Link>
					</li>
				))}
			</ul>
		</details>
	)
}
