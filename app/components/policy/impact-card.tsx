import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { effectWords } from '#app/locales/words/proposals.ts'
import type { ShownProposal } from '#app/queries/policy/shown-proposal.server.ts'
import { FamilyExamples, RefusalExamples } from './impact-examples.tsx'

/** Whom a proposal changes: counted, with examples; or that it changes nobody's figures, and why. */
export function ImpactCard({ proposal }: { proposal: ShownProposal }) {
	const { impact, families, refusals } = proposal
	if (impact === null) return <p className="card text-soft">{m.impact_decided()}</p>
	const { effects, figures } = impact
	const others = effects.filter((effect) => effect === 'posts' || effect === 'later')
	return (
		<section className="card stack-4">
			<h2 className="text-lg font-bold">{m.impact_title()}</h2>
			<p className="text-soft">{m.impact_day({ day: dayText(figures.day) })}</p>
			{figures.families && (
				<div className="stack-2">
					<p className="font-semibold">
						{figures.families.changed > 0
							? m.impact_families({
									families: figures.families.changed,
									people: figures.families.people,
								})
							: m.impact_families_none()}
					</p>
					{figures.families.unknown > 0 && (
						<p className="text-care">{m.impact_unknown({ count: figures.families.unknown })}</p>
					)}
					{figures.families.partial && <p className="text-care">{m.impact_partial()}</p>}
					<FamilyExamples proposal={proposal.id} examples={families} />
				</div>
			)}
			{figures.refusals && (
				<div className="stack-2">
					<p className="font-semibold">
						{figures.refusals.changed > 0
							? m.impact_refusals({ count: figures.refusals.changed })
							: m.impact_refusals_none()}
					</p>
					{figures.refusals.partial && <p className="text-care">{m.impact_partial()}</p>}
					<RefusalExamples examples={refusals} />
				</div>
			)}
			{others.map((effect) => (
				<p key={effect}>{effectWords[effect]()}</p>
			))}
		</section>
	)
}
