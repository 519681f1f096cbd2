import type { Anew } from '#app/domain/refusals/counter.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { anewWords } from '#app/locales/words/refusals.ts'

/** Why a row of refusals began anew, and that what counted before is over. */
export function BegunAnew({ anew }: { anew: Anew | null }) {
	if (anew === null) return null
	const { why, on, gone } = anew
	return (
		<p>
			{m.count_anew({ day: dayText(on), why: anewWords[why]() })} {m.count_gone({ count: gone })}
		</p>
	)
}
