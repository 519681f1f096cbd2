import type { Count } from '#app/domain/refusals/counter.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { BegunAnew } from './begun-anew.tsx'

/** How many stand in a row, what that means and what it does not mean. */
export function RunningCount({ row: { count, forgottenOn, anew } }: { row: Count }) {
	return (
		<section className="card stack-2" aria-label={m.count_title()}>
			<p className="text-lg font-bold">{m.count_now({ count })}</p>
			<p>{count === 0 ? m.count_none() : m.count_some()}</p>
			<BegunAnew anew={anew} />
			{forgottenOn !== null && count < 3 && (
				<p className="text-soft">{m.count_forgotten({ day: dayText(forgottenOn) })}</p>
			)}
			<p className="text-soft">{m.count_rules()}</p>
		</section>
	)
}
