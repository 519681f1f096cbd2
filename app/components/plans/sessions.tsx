import type { Session } from '#app/adapters/plans/plan-of.server.ts'
import { Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { barrierWords } from '#app/locales/words/plans.ts'

/** What was spoken about in each meeting, newest first; both sides read the same. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
	if (sessions.length === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-xl font-bold">{m.sessions_title()}</h2>
			{sessions.map(({ id, heldOn, by, needs, strengths, barriers, agreed }) => (
				<article key={id} className="card stack-2">
					<h3 className="text-lg font-bold">{m.session_of({ day: dayText(heldOn), name: by })}</h3>
					<Facts
						rows={[
							[m.session_agreed(), agreed],
							[m.session_needs(), needs],
							[m.session_strengths(), strengths],
							[m.session_barriers(), barriers.map((each) => barrierWords[each]()).join('、')],
						]}
					/>
				</article>
			))}
		</section>
	)
}
