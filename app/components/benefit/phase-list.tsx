import type { Phase } from '#app/domain/benefit/phases.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	gainText,
	phaseText,
	standingAbout,
	standingWords,
	yuanText,
} from '#app/locales/words/benefit.ts'

/** The few stretches of months that are alike, each with its money and its standing. */
export function PhaseList({ phases }: { phases: readonly Phase[] }) {
	return (
		<ol className="stack-4">
			{phases.map((phase, place) => (
				<li key={phase.from} className="border-l-4 border-brand pl-3 stack-2">
					<p className="font-semibold">
						{phaseText(phase, place === phases.length - 1)} · {standingWords[phase.status]()}
					</p>
					<p>
						{m.benefit_month_total({
							amount: yuanText(phase.month.totalFen),
							gain: gainText(phase.gainFen),
						})}
					</p>
					<p className="text-soft">{standingAbout[phase.status]()}</p>
				</li>
			))}
		</ol>
	)
}
