import type { Visit } from '#app/adapters/care/visits.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { VisitState } from '#app/domain/care/words.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { hoursText } from '#app/locales/words/care.ts'
import { dayText } from '#app/locales/words/dates.ts'

const words: Record<VisitState, () => string> = {
	recorded: m.my_care_visit_recorded,
	confirmed: m.my_care_visit_confirmed,
	questioned: m.my_care_visit_questioned,
}

type Props = { visits: readonly Visit[]; version: number; reply: Reply | undefined }

/** When somebody came: what the person has to say something about first, then all that they have. */
export function MyHours({ visits, version, reply }: Props) {
	const waiting = visits.filter(({ state }) => state === 'recorded')
	const answered = visits.filter(({ state }) => state !== 'recorded')
	return (
		<>
			{waiting.length > 0 && (
				<section className="card stack-4 border-t-4 border-t-brand">
					<h2 className="text-xl font-bold">{m.my_care_hours_title()}</h2>
					<Hours visits={waiting} />
					<ActForm verb="confirm" reply={reply}>
						<input type="hidden" name="version" value={version} />
						<div>
							<Submit>{m.my_care_hours_confirm()}</Submit>
						</div>
					</ActForm>
					<ActForm verb="question" reply={reply} summary={m.my_care_hours_wrong()}>
						<input type="hidden" name="version" value={version} />
						<TextField name="words" label={m.my_care_hours_what()} maxLength={500} />
						<div>
							<Submit look="quiet">{m.my_care_hours_send()}</Submit>
						</div>
					</ActForm>
				</section>
			)}
			{answered.length > 0 && (
				<section className="card stack-2">
					<h2 className="text-lg font-bold">{m.my_care_visits()}</h2>
					<Hours visits={answered} said />
				</section>
			)}
		</>
	)
}

function Hours({ visits, said = false }: { visits: readonly Visit[]; said?: boolean }) {
	return (
		<ul>
			{visits.map(({ seq, on, minutes, state }) => (
				<li key={seq} className="border-t border-line py-2">
					{dayText(on)} <strong>{hoursText(minutes)}</strong>
					{said && <span className="block text-soft">{words[state]()}</span>}
				</li>
			))}
		</ul>
	)
}
