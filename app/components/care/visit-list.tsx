import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { hoursOf } from '#app/domain/care/hours.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { hoursText, visitStateWords } from '#app/locales/words/care.ts'
import { dayText } from '#app/locales/words/dates.ts'
import type { ShownCare } from '#app/queries/care/shown-care.server.ts'

/** The times that somebody came, and those to be written down anew because the person says they are wrong. */
export function VisitList({ shown, reply }: { shown: ShownCare; reply: Reply | undefined }) {
	if (shown.startsOn === null) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.care_visits()}</h2>
			{shown.visits.length === 0 && <p className="text-soft">{m.care_visits_none()}</p>}
			<ul>
				{shown.visits.map(({ seq, on, minutes, state }) => (
					<li key={seq} className="border-t border-line py-1">
						{dayText(on)} <strong>{hoursText(minutes)}</strong>{' '}
						<span className={state === 'questioned' ? 'text-care font-semibold' : 'text-soft'}>
							{visitStateWords[state]()}
						</span>
						{state === 'questioned' && shown.verbs.includes('correct') && (
							<ActForm
								verb="correct"
								of={String(seq)}
								reply={reply?.values.visit === String(seq) ? reply : undefined}
								values={{ hours: String(hoursOf(minutes)) }}
								summary={m.care_correct({ day: dayText(on) })}
							>
								<input type="hidden" name="visit" value={seq} />
								<TextField
									name="hours"
									label={m.care_visit_hours()}
									inputMode="decimal"
									width="short"
								/>
								<Submit look="quiet">{m.form_save()}</Submit>
							</ActForm>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
