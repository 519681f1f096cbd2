import { m } from '#app/locales/compiled/messages.js'

/** A time for the calendar of the telephone; and in words to copy, where no file can be opened, as within WeChat. */
export function CalendarOffer({ to, words }: { to: string; words: string }) {
	return (
		<div className="stack-2">
			<p>
				<a href={to} className="button-quiet">
					{m.my_appointment_calendar()}
				</a>
			</p>
			<p className="text-soft">{m.my_appointment_copy()}</p>
			<p className="border border-line rounded p-3 select-all">{words}</p>
		</div>
	)
}
