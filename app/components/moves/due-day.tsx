import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'

/** A day by which something should happen; said in words, not only in colour, when it has passed. */
export function DueDay({ day, overdue }: { day: string | null; overdue: boolean }) {
	if (day === null) return <>–</>
	if (!overdue) return <>{shortDayText(day)}</>
	return (
		<strong className="text-bad">
			{shortDayText(day)} {m.list_overdue()}
		</strong>
	)
}
