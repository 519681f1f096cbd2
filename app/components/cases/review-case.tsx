import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { type ReviewAnswer, reviewAnswers } from '#app/domain/cases/case-machine.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { ShownCase } from '#app/queries/cases/shown-case.server.ts'

const answerLabels: Record<ReviewAnswer, () => string> = {
	overturn: m.review_overturn,
	vary: m.review_vary,
	uphold: m.review_uphold,
}

type Props = { shown: ShownCase; reply: Reply | undefined }

/** What a review came to; a decision that takes nothing has nothing that could be made milder. */
export function ReviewCase({ shown: { decision }, reply }: Props) {
	const change = decision?.change ?? null
	return (
		<ActForm verb="review" reply={reply}>
			<h2 className="text-lg font-bold">{m.review_title()}</h2>
			<Choice
				name="answer"
				label={m.review_question()}
				options={reviewAnswers
					.filter((answer) => change !== null || answer !== 'vary')
					.map((value) => ({ value, label: answerLabels[value]() }))}
			/>
			{change && (
				<fieldset className="border border-line p-3 stack-4">
					<legend className="font-semibold">{m.review_vary_about()}</legend>
					<TextField
						name="cut"
						label={m.review_vary_cut()}
						unit={m.unit_yuan_month()}
						inputMode="decimal"
						width="half"
						optional
					/>
					<TextField
						name="months"
						label={m.review_vary_months()}
						inputMode="numeric"
						width="short"
						optional
					/>
				</fieldset>
			)}
			<TextArea name="ground" label={m.finding_ground()} maxLength={2000} />
			<Submit>{m.review_submit()}</Submit>
		</ActForm>
	)
}
