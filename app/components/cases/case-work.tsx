import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { RecordReceipt } from '#app/components/notices/record-receipt.tsx'
import type { Reply } from '#app/domain/form.ts'
import { recordedAnswers } from '#app/domain/offers/work-forms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { answerWords } from '#app/locales/words/offers.ts'
import type { ShownCase } from '#app/queries/cases/shown-case.server.ts'
import { DecideCase } from './decide-case.tsx'
import { HearingWork } from './hearing-work.tsx'
import { ReviewCase } from './review-case.tsx'

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
			<RecordReceipt underway={shown.underway} today={shown.today} reply={reply} />
			{verbs.includes('state') && <Heard verb="state" title={m.statement_record()} reply={reply} />}
			<HearingWork shown={shown} reply={reply} />
			{verbs.includes('decide') && <DecideCase shown={shown} reply={reply} />}
			{verbs.includes('appeal') && <Heard verb="appeal" title={m.appeal_record()} reply={reply} />}
			{verbs.includes('restore') && shown.decision?.change && (
				<ActForm verb="restore" reply={reply} summary={m.restore_record()}>
					<p className="text-soft">{m.restore_about()}</p>
					<TextArea name="ground" label={m.finding_ground()} maxLength={2000} />
					<Submit>{m.restore_record()}</Submit>
				</ActForm>
			)}
			{verbs.includes('uphold') && decidedByYou && <p>{m.review_not_you()}</p>}
			{verbs.includes('uphold') && !decidedByYou && <ReviewCase shown={shown} reply={reply} />}
		</>
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
