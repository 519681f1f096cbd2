import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice, SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { stepKinds, stepSides } from '#app/domain/plans/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { stepKindWords, stepSideWords } from '#app/locales/words/plans.ts'

/** A further step, as staff write it down. */
export function StepForm({ reply }: { reply: Reply | undefined }) {
	return (
		<ActForm
			verb="add"
			reply={reply}
			values={{ kind: 'other', side: 'person' }}
			summary={m.step_form_title()}
		>
			<TextField name="what" label={m.step_what()} hint={m.step_what_hint()} maxLength={300} />
			<div className="grid sm:grid-cols-2 gap-4">
				<SelectField
					name="kind"
					label={m.step_kind()}
					options={stepKinds.map((value) => ({ value, label: stepKindWords[value]() }))}
				/>
				<TextField name="dueOn" type="date" label={m.step_due()} optional />
			</div>
			<Choice
				name="side"
				label={m.step_side()}
				columns
				options={stepSides.map((value) => ({ value, label: stepSideWords[value]() }))}
			/>
			<TextField name="link" label={m.step_link()} hint={m.step_link_hint()} optional />
			<div>
				<Submit>{m.step_form_submit()}</Submit>
			</div>
		</ActForm>
	)
}
