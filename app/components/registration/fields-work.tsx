import { Checks, Choice } from '#app/components/form/choices.tsx'
import { occupations } from '#app/domain/occupations/groups.ts'
import { educations } from '#app/domain/posts/words.ts'
import { abilities } from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { abilityWords, occupationWords, schoolingWords } from '#app/locales/words/seekers.ts'

export function OccupationsField() {
	return (
		<Checks
			name="occupations"
			label={m.question_occupations()}
			hint={m.question_occupations_hint()}
			heading
			columns
			options={occupations.map((value) => ({ value, label: occupationWords[value]() }))}
		/>
	)
}

export function EducationField() {
	return (
		<Choice
			name="education"
			label={m.question_education()}
			heading
			options={[...educations, 'unknown' as const].map((value) => ({
				value,
				label: schoolingWords[value](),
			}))}
		/>
	)
}

const able = () => abilities.map((value) => ({ value, label: abilityWords[value]() }))

export function BodyFields() {
	return (
		<>
			<Asked question={m.question_body()} hint={m.question_body_hint()} />
			<Choice name="lifting" label={m.question_lifting()} options={able()} columns />
			<Choice name="standing" label={m.question_standing()} options={able()} columns />
			<Choice name="heights" label={m.question_heights()} options={able()} columns />
		</>
	)
}

export function SensesFields() {
	return (
		<>
			<Asked question={m.question_senses()} hint={m.question_body_hint()} />
			<Choice name="sight" label={m.question_sight()} options={able()} columns />
			<Choice name="hearing" label={m.question_hearing()} options={able()} columns />
			<Choice name="literacy" label={m.question_literacy()} options={able()} columns />
		</>
	)
}

function Asked({ question, hint }: { question: string; hint: string }) {
	return (
		<div className="stack-2">
			<h1 className="text-2xl font-bold">{question}</h1>
			<p className="text-soft">{hint}</p>
		</div>
	)
}
