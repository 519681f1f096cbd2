import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice, SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { ApplicationVerb } from '#app/domain/applications/application-machine.ts'
import { rejecters, rejectReasons } from '#app/domain/applications/rejecting.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { rejectWords, saidByWords } from '#app/locales/words/applications.ts'
import type { FollowedApplication } from '#app/queries/applications/followed-application.server.ts'

type Props = { application: FollowedApplication; reply: Reply | undefined }

/** What the employer has answered, or the person has said, to be written down. */
export function ApplicationWork({ application: { verbs, today }, reply }: Props) {
	const can = (verb: ApplicationVerb) => verbs.includes(verb)
	return (
		<>
			{can('receive') && (
				<ActForm verb="receive" reply={reply}>
					<Submit>{m.application_record_received()}</Submit>
				</ActForm>
			)}
			{can('invite') && (
				<ActForm
					verb="invite"
					reply={reply}
					values={{ on: today, at: '09:00' }}
					summary={m.application_record_interview()}
				>
					<TextField
						name="on"
						type="date"
						label={m.application_interview_on()}
						min={today}
						width="half"
					/>
					<TextField name="at" type="time" label={m.application_interview_at()} width="half" />
					<TextField name="place" label={m.application_interview_place()} maxLength={200} />
					<Submit>{m.offer_record()}</Submit>
				</ActForm>
			)}
			{can('hire') && (
				<ActForm
					verb="hire"
					reply={reply}
					values={{ startsOn: today }}
					summary={m.application_record_hire()}
				>
					<TextField name="startsOn" type="date" label={m.application_starts_on()} width="half" />
					<Submit>{m.offer_record()}</Submit>
				</ActForm>
			)}
			{can('reject') && (
				<ActForm verb="reject" reply={reply} summary={m.application_record_reject()}>
					<SelectField
						name="reason"
						label={m.application_reject_reason()}
						empty={m.form_choose()}
						options={rejectReasons.map((value) => ({ value, label: rejectWords[value]() }))}
					/>
					<Choice
						name="by"
						label={m.application_reject_by()}
						options={rejecters.map((value) => ({ value, label: saidByWords[value]() }))}
					/>
					<Submit look="quiet">{m.offer_record()}</Submit>
				</ActForm>
			)}
			{can('withdraw') && (
				<ActForm verb="withdraw" reply={reply} summary={m.application_record_withdraw()}>
					<Submit look="bad">{m.application_withdraw_submit()}</Submit>
				</ActForm>
			)}
		</>
	)
}
