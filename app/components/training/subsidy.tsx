import type { TrainingSubsidy } from '#app/domain/training/training-subsidy.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { livingBarWords, subsidyBarWords } from '#app/locales/words/training.ts'

/** what can be claimed for a course that was completed, and why something cannot. */
export function Subsidy({ subsidy: { bars, living } }: { subsidy: TrainingSubsidy }) {
	return (
		<section className="card stack-2">
			<h2 className="text-xl font-bold">{m.subsidy_title()}</h2>
			{bars.length === 0 ? (
				<p>{m.subsidy_yes()}</p>
			) : (
				bars.map((bar) => <p key={bar}>{subsidyBarWords[bar]()}</p>)
			)}
			<p>
				{'fen' in living
					? m.living_yes({ yuan: countText(living.fen / 100) })
					: livingBarWords[living.bar]()}
			</p>
			<p className="text-soft">{m.subsidy_about()}</p>
		</section>
	)
}
