import { ActForm } from '#app/components/form/act-form.tsx'
import { Checks } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { barriers } from '#app/domain/plans/words.ts'
import type { AnswerTo } from '#app/domain/seekers/answers.ts'
import { m } from '#app/locales/compiled/messages.js'
import { skillLines } from '#app/locales/words/fine-skills.ts'
import { barrierWords } from '#app/locales/words/plans.ts'

type Props = {
	today: string
	/** What the person has said they can do, to begin from. */
	skills: AnswerTo<'skills'> | null
	reply: Reply | undefined
}

/** What was spoken about: the person reads every word of it. */
export function SessionForm({ today, skills, reply }: Props) {
	const said = skills ? skillLines(skills) : []
	return (
		<ActForm
			verb="session"
			reply={reply}
			values={{ heldOn: today }}
			summary={m.session_form_title()}
		>
			<p className="text-soft">{m.session_form_about()}</p>
			<TextField name="heldOn" type="date" width="half" label={m.session_held_on()} />
			<TextArea name="needs" label={m.session_needs()} rows={2} optional />
			<TextArea
				name="strengths"
				label={m.session_strengths()}
				hint={said.length > 0 && m.session_skills({ skills: said.join(m.clause_mark()) })}
				rows={2}
				optional
			/>
			<Checks
				name="barriers"
				label={m.session_barriers()}
				columns
				options={barriers.map((value) => ({ value, label: barrierWords[value]() }))}
			/>
			<TextArea name="agreed" label={m.session_agreed()} rows={3} />
			<TextField
				name="reviewOn"
				type="date"
				width="half"
				label={m.session_review_on()}
				hint={m.session_review_hint()}
				optional
			/>
			<div>
				<Submit>{m.session_form_submit()}</Submit>
			</div>
		</ActForm>
	)
}
