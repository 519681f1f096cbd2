import { Link } from '@remix-run/react'
import type { PostCard as Card } from '#app/adapters/search/open-posts.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { hoursWords, kindWords, payText, shiftWords } from '#app/locales/words/posts.ts'

type Props = { card: Card & { place: string }; children?: React.ReactNode }

/** A post in a list: what it is, what it pays, where; the rest as short tags. */
export function PostCard({ card, children }: Props) {
	const { id, title, employer, employerVerified, place, address, distanceM, publishedAt } = card
	return (
		<article className="card stack-2">
			<h2 className="text-lg font-bold">
				<Link to={`/posts/${id}`} className="link">
					{title}
				</Link>
			</h2>
			<p className="text-warm font-bold text-lg">{payText(card)}</p>
			<p>
				{place}
				{address && ` ${address}`}
				{distanceM !== null && (
					<span className="font-semibold">
						{' '}
						· {m.distance_km({ km: (distanceM / 1000).toFixed(1) })}
					</span>
				)}
			</p>
			<ul className="cluster">
				{tagsOf(card).map((words) => (
					<li key={words} className="tag">
						{words}
					</li>
				))}
			</ul>
			<p className="text-soft">
				{employer} · {employerVerified ? m.employer_verified() : m.employer_unverified()} ·{' '}
				<span className="whitespace-nowrap">
					{m.post_published({ day: shortDayText(publishedAt) })}
				</span>
			</p>
			{children}
		</article>
	)
}

function tagsOf(card: Card): string[] {
	const said = [
		kindWords[card.kind](),
		card.hours !== 'unstated' && hoursWords[card.hours](),
		card.shift !== 'unstated' && shiftWords[card.shift](),
		card.housing && m.trait_housing(),
		card.meals && m.trait_meals(),
		card.insured && m.trait_insured(),
		card.headcount !== null && m.post_headcount({ count: card.headcount }),
	]
	return said.filter((words) => words !== false)
}
