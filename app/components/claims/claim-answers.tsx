import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { type Question, yesNoQuestions } from '#app/domain/claims/questions.ts'
import type { FormValues, Reply } from '#app/domain/form.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { m } from '#app/locales/compiled/messages.js'
import { questionWords } from '#app/locales/words/claims.ts'
import type { ClaimView } from '#app/queries/claims/claim-view.server.ts'

type Props = { claim: ClaimView; reply: Reply | undefined }

/** What the portal does not know and asks: yes, no, or a number; nothing has to be answered at once. */
export function ClaimAnswers({ claim, reply }: Props) {
	const { questions, incentive, verdict } = claim
	const hasSubject = !claim.certified && (incentive === 'training' || incentive === 'living')
	const hasStart = verdict.amount.pace === 'month' || verdict.amount.pace === 'year'
	if (questions.length === 0 && !hasSubject && !hasStart) return <p>{m.claim_no_questions()}</p>
	return (
		<ActForm verb="fill" reply={reply} values={valuesOf(claim)}>
			{questions.map((question) => (
				<Ask key={question} question={question} />
			))}
			{hasSubject && (
				<TextField name="subject" label={m.claim_subject()} maxLength={100} width="half" />
			)}
			{hasStart && <TextField name="from" type="date" label={m.claim_from()} width="half" />}
			<div>
				<Submit look="quiet">{m.claim_save()}</Submit>
			</div>
		</ActForm>
	)
}

function Ask({ question }: { question: Question }) {
	const label = questionWords[question]()
	if (!isOneOf(yesNoQuestions, question))
		return <TextField name={question} label={label} inputMode="decimal" width="short" />
	return (
		<Choice
			name={question}
			label={label}
			columns
			options={[
				{ value: 'yes', label: m.claim_yes() },
				{ value: 'no', label: m.claim_no() },
			]}
		/>
	)
}

function valuesOf({ answers, subject, from }: ClaimView): FormValues {
	const said = Object.entries(answers).map(([name, answer]) => [
		name,
		typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer),
	])
	return { ...Object.fromEntries(said), subject, from }
}
