import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'

type Move = { seq: number; at: Date; by: string | null; what: string; words: string }

/** What happened and what was said, the latest first. */
export function MovesList({ moves }: { moves: readonly Move[] }) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.timeline_title()}</h2>
			<ol className="stack-2">
				{moves.toReversed().map(({ seq, at, by, what, words }) => (
					<li key={seq} className="border-l-4 border-line pl-3">
						{what}
						{words !== '' && <p className="whitespace-pre-line bg-mist p-2">{words}</p>}
						<span className="block text-soft">
							{timeText(at)}
							{by !== null && ` · ${by}`}
						</span>
					</li>
				))}
			</ol>
		</section>
	)
}
