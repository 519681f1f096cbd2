import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { RecordReceipt } from '#app/components/notices/record-receipt.tsx'
import type { Reply } from '#app/domain/form.ts'
import { verdictNames, verdicts } from '#app/domain/refusals/refusal-machine.ts'
import { m } from '#app/locales/compiled/messages.js'
import { verdictOfRefusalWords } from '#app/locales/words/refusals.ts'
import type { ShownRefusal } from '#app/queries/refusals/shown-refusal.server.ts'

type Props = { refusal: ShownRefusal; reply: Reply | undefined }

/** What a caseworker can find of a refusal, write down for the person, or answer. */
export function RefusalWork({ refusal, reply }: Props) {
	const { verbs, decidedByYou, underway, today } = refusal
	const found = verdictNames.filter((verdict) => verbs.includes(verdicts[verdict]))
	return (
		<>
			{found.length > 0 && (
				<ActForm verb="decide" reply={reply}>
					<h2 className="text-lg font-bold">{m.finding_title()}</h2>
					<p className="text-soft">{m.finding_about()}</p>
					<Choice
						name="verdict"
						label={m.finding_question()}
						options={found.map((value) => ({ value, label: verdictOfRefusalWords[value]() }))}
					/>
					<TextArea
						name="ground"
						label={m.finding_ground()}
						hint={m.finding_ground_hint()}
						maxLength={1000}
					/>
					<Submit>{m.finding_submit()}</Submit>
				</ActForm>
			)}
			<RecordReceipt underway={underway} today={today} reply={reply} />
			{verbs.includes('object') && (
				<ActForm verb="object" reply={reply} summary={m.objection_record()}>
					<TextArea name="words" label={m.objection_words()} maxLength={1000} />
					<Submit look="quiet">{m.offer_record()}</Submit>
				</ActForm>
			)}
			{verbs.includes('uphold') && decidedByYou && <p>{m.objection_not_you()}</p>}
			{verbs.includes('uphold') && !decidedByYou && (
				<ActForm verb="answer" reply={reply}>
					<h2 className="text-lg font-bold">{m.objection_answer_title()}</h2>
					<Choice
						name="answer"
						label={m.objection_answer_question()}
						options={[
							{ value: 'overturn', label: m.objection_overturn() },
							{ value: 'uphold', label: m.objection_uphold() },
						]}
					/>
					<TextArea name="ground" label={m.finding_ground()} maxLength={1000} />
					<Submit>{m.finding_submit()}</Submit>
				</ActForm>
			)}
		</>
	)
}
