import type { Concession } from '#app/domain/search/plan.ts'
import { m } from '#app/locales/compiled/messages.js'
import { concessionText } from '#app/locales/words/concessions.ts'
import type { FoundPost } from '#app/queries/posts/search-open-posts.server.ts'
import { HitCard } from './hit-card.tsx'

type Props = { cards: readonly FoundPost[]; placeNames: Readonly<Record<string, string>> }

/** The hits in their order; where they begin to lack something of what was asked, a line says what. */
export function HitList({ cards, placeNames }: Props) {
	const groups = groupsOf(cards)
	return groups.map(({ letGo, cards }) => {
		const what = letGo.length === 0 ? '' : concessionText(letGo, placeNames)
		return (
			<section key={cards[0]?.id} className="stack-4" aria-label={what || undefined}>
				{what !== '' && (
					<p className="bg-care-pale text-care border border-care rounded p-3">
						{m.search_near_hits({ what })}
					</p>
				)}
				<ol className="stack-4">
					{cards.map((card) => (
						<li key={card.id}>
							<HitCard card={card} />
						</li>
					))}
				</ol>
			</section>
		)
	})
}

type Group = { letGo: readonly Concession[]; cards: FoundPost[] }

function groupsOf(cards: readonly FoundPost[]): Group[] {
	const groups: Group[] = []
	for (const card of cards) {
		const last = groups.at(-1)
		if (last && JSON.stringify(last.letGo) === JSON.stringify(card.letGo)) last.cards.push(card)
		else groups.push({ letGo: card.letGo, cards: [card] })
	}
	return groups
}
