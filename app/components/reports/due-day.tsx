import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'

/** The day by which something has to be done, marked in words where it has passed. */
export function DueDay({ dueOn, overdue }: { dueOn: string; overdue: boolean }) {
	if (!overdue) return shortDayText(dueOn)
	return (
		<strong className="text-bad">
			{shortDayText(dueOn)} {m.report_state_overdue()}
		</strong>
	)
}
