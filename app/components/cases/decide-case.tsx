import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { outcomes } from '#app/domain/cases/case-machine.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { outcomeWords } from '#app/locales/words/refusals.ts'
import type { ShownCase } from '#app/queries/cases/shown-case.server.ts'

type Props = { shown: ShownCase; reply: Reply | undefined }

/** The form of a decision: an official answers for every word of it. */
export function DecideCase({ shown: { terms }, reply }: Props) {
	return (
		<ActForm
			verb="decide"
			reply={reply}
			values={{
				basis: m.decision_basis_usual(),
				startMonth: terms.earliest,
				months: String(terms.stopMonths),
			}}
		>
			<h2 className="text-lg font-bold">{m.decide_title()}</h2>
			<p className="text-soft">{m.decide_about()}</p>
			<TextArea
				name="facts"
				label={m.decision_facts()}
				hint={m.decide_facts_hint()}
				maxLength={2000}
			/>
			<TextArea name="basis" label={m.decision_basis()} maxLength={2000} />
			<TextArea
				name="weighing"
				label={m.decision_weighing()}
				hint={m.decide_weighing_hint()}
				maxLength={2000}
			/>
			<Choice
				name="outcome"
				label={m.decide_outcome()}
				options={outcomes.map((value) => ({ value, label: outcomeWords[value]() }))}
			/>
			<fieldset className="border border-line p-3 stack-4">
				<legend className="font-semibold">{m.decide_amounts()}</legend>
				<TextField
					name="share"
					label={m.decision_share()}
					unit={m.unit_yuan_month()}
					inputMode="decimal"
					width="half"
					optional
				/>
				<TextField
					name="cut"
					label={m.decision_cut()}
					hint={m.decide_cut_hint({ percent: Math.round(terms.reduceRatio * 100) })}
					unit={m.unit_yuan_month()}
					inputMode="decimal"
					width="half"
					optional
				/>
				<TextField name="startMonth" type="month" label={m.decide_start()} width="half" optional />
				<TextField
					name="months"
					label={m.decide_months({ most: terms.stopMonths })}
					inputMode="numeric"
					width="short"
					optional
				/>
			</fieldset>
			<TextField
				name="organ"
				label={m.decide_organ()}
				hint={m.decide_organ_hint()}
				maxLength={100}
			/>
			<Submit look="bad">{m.decide_submit()}</Submit>
		</ActForm>
	)
}
