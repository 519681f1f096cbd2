import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice, SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { recordedAnswers, recordedDeliveries } from '#app/domain/offers/work-forms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { answerWords, deliveryWords } from '#app/locales/words/offers.ts'
import type { ShownCase } from '#app/queries/cases/shown-case.server.ts'
import { DecideCase } from './decide-case.tsx'

type Props = { shown: ShownCase; reply: Reply | undefined }

/** What the bureau can do with a case now. */
export function CaseWork({ shown, reply }: Props) {
	const { verbs, decidedByYou } = shown
	return (
		<>
			{verbs.includes('notify') && (
				<ActForm verb="notify" reply={reply}>
					<h2 className="text-lg font-bold">{m.case_notify()}</h2>
					<p className="text-soft">{m.case_notify_about()}</p>
					<Submit>{m.case_notify()}</Submit>
				</ActForm>
			)}
			{shown.underway.length > 0 && <Received shown={shown} reply={reply} />}
			{verbs.includes('state') && <Heard verb="state" title={m.statement_record()} reply={reply} />}
			{verbs.includes('decide') && <DecideCase shown={shown} reply={reply} />}
			{verbs.includes('appeal') && <Heard verb="appeal" title={m.appeal_record()} reply={reply} />}
			{verbs.includes('uphold') && decidedByYou && <p>{m.review_not_you()}</p>}
			{verbs.includes('uphold') && !decidedByYou && (
				<ActForm verb="review" reply={reply}>
					<h2 className="text-lg font-bold">{m.review_title()}</h2>
					<Choice
						name="answer"
						label={m.review_question()}
						options={[
							{ value: 'overturn', label: m.review_overturn() },
							{ value: 'uphold', label: m.review_uphold() },
						]}
					/>
					<TextArea name="ground" label={m.finding_ground()} maxLength={2000} />
					<Submit>{m.review_submit()}</Submit>
				</ActForm>
			)}
		</>
	)
}

function Received({ shown: { underway, today }, reply }: Props) {
	return (
		<ActForm verb="received" reply={reply} values={{ on: today }} summary={m.notice_record()}>
			<SelectField
				name="notice"
				label={m.notice_which()}
				options={underway.map(({ id, number }) => ({ value: id, label: number }))}
			/>
			<Choice
				name="how"
				label={m.offer_delivered_how()}
				options={recordedDeliveries.map((value) => ({ value, label: deliveryWords[value]() }))}
			/>
			<TextField name="on" type="date" label={m.offer_delivered_on()} max={today} width="half" />
			<TextField name="proof" label={m.offer_proof()} hint={m.offer_proof_hint()} maxLength={300} />
			<Submit>{m.offer_record()}</Submit>
		</ActForm>
	)
}

type HeardProps = { verb: 'state' | 'appeal'; title: string; reply: Reply | undefined }

function Heard({ verb, title, reply }: HeardProps) {
	return (
		<ActForm verb={verb} reply={reply} summary={title}>
			<Choice
				name="how"
				label={m.offer_answered_how()}
				options={recordedAnswers.map((value) => ({ value, label: answerWords[value]() }))}
			/>
			<TextArea name="words" label={m.statement_words()} maxLength={2000} />
			<Submit look="quiet">{m.offer_record()}</Submit>
		</ActForm>
	)
}
