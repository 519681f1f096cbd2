import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { ShownCase } from '#app/queries/cases/shown-case.server.ts'

type Props = { shown: ShownCase; reply: Reply | undefined }

/** What the bureau does about a hearing, from the wish for one to its minutes. */
export function HearingWork({ shown: { verbs, state, today }, reply }: Props) {
	return (
		<>
			{verbs.includes('ask-hearing') && (
				<ActForm verb="ask-hearing" reply={reply}>
					<Submit look="quiet">{m.hearing_ask_record()}</Submit>
				</ActForm>
			)}
			{verbs.includes('hold-hearing') && (
				<ActForm verb="hold-hearing" reply={reply} values={{ on: today }}>
					<h2 className="text-lg font-bold">{m.hearing_hold()}</h2>
					<TextField name="on" type="date" label={m.hearing_held_on()} max={today} width="half" />
					<TextArea
						name="minutes"
						label={m.hearing_minutes()}
						hint={m.hearing_minutes_hint()}
						maxLength={4000}
					/>
					<Submit>{m.hearing_hold_submit()}</Submit>
				</ActForm>
			)}
			{verbs.includes('set-hearing') && (
				<ActForm
					verb="set-hearing"
					reply={reply}
					summary={state === 'hearing-set' ? m.hearing_set_again() : m.hearing_set()}
				>
					<p className="text-soft">{m.hearing_set_about()}</p>
					<TextField name="on" type="date" label={m.hearing_on()} min={today} width="half" />
					<TextField name="at" type="time" label={m.hearing_at()} width="half" />
					<TextField name="place" label={m.hearing_place()} maxLength={200} />
					<TextField name="chair" label={m.hearing_chair()} maxLength={60} />
					<Submit>{m.hearing_set()}</Submit>
				</ActForm>
			)}
			{verbs.includes('give-up-hearing') && (
				<ActForm verb="give-up-hearing" reply={reply}>
					<Submit look="quiet">{m.hearing_give_up_record()}</Submit>
				</ActForm>
			)}
		</>
	)
}
