import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { runStateWords, runTimesText } from '#app/locales/words/training.ts'
import type { ShownClass } from '#app/queries/training/shown-class.server.ts'

type Props = { shown: ShownClass; reply: Reply | undefined }

/** How it stands with a class, and what came of it. */
export function ClassFacts({ shown }: Pick<Props, 'shown'>) {
	const { state, place, trainer, room, capacity, learners, placed } = shown
	const completed = learners.filter((each) => each.state === 'completed').length
	return (
		<section className="card">
			<Facts
				rows={[
					[m.list_state(), runStateWords[state]()],
					[m.appointment_when(), runTimesText(shown)],
					[m.appointment_place(), place],
					[m.run_trainer(), trainer],
					[m.runs_taken(), `${room.taken} / ${capacity}`],
					[m.enrolment_waiting(), String(room.waiting)],
					[m.courses_completed(), String(completed)],
					[m.courses_placed(), String(placed)],
				]}
			/>
		</section>
	)
}

/** What can be done about the class as a whole. */
export function ClassWork({ shown, reply }: Props) {
	const { verbs, mayKeep, over, capacity, state } = shown
	if (state !== 'open') return null
	return (
		<section className="card stack-4 content-start">
			{mayKeep && !over && (
				<ActForm verb="seats" reply={reply} values={{ capacity: String(capacity) }}>
					<TextField
						name="capacity"
						label={m.run_capacity()}
						hint={m.class_seats_hint()}
						inputMode="numeric"
						width="half"
					/>
					<div>
						<Submit look="quiet">{m.form_save()}</Submit>
					</div>
				</ActForm>
			)}
			{verbs.includes('finish') && over && (
				<ActForm verb="finish" reply={reply}>
					<p>{m.class_finish_about()}</p>
					<div>
						<Submit>{m.class_finish()}</Submit>
					</div>
				</ActForm>
			)}
			{verbs.includes('call-off') && !over && (
				<ActForm verb="call-off" reply={reply} summary={m.class_call_off()}>
					<p>{m.class_call_off_about()}</p>
					<div>
						<Submit look="bad">{m.class_call_off_submit()}</Submit>
					</div>
				</ActForm>
			)}
		</section>
	)
}
