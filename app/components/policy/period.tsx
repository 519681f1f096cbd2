import { addDays } from '#app/domain/time/day.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = { from: string; to: string | null }

/** From which day until which last day a value holds. */
export function Period({ from, to }: Props) {
	return <span className="whitespace-nowrap">{periodText({ from, to })}</span>
}

export function periodText({ from, to }: Props): string {
	return to === null
		? m.parameter_from({ from })
		: m.parameter_from_until({ from, until: addDays(to, -1) })
}
