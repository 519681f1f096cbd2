import { Checks } from '#app/components/form/choices.tsx'
import { useField } from '#app/components/form/form-state.tsx'
import { fineSkillsIn } from '#app/domain/seekers/fine-skills.ts'
import { certificates, type Skill, skills } from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { fineWords } from '#app/locales/words/fine-skills.ts'
import { certificateWords, skillWords } from '#app/locales/words/seekers.ts'

export function SkillsFields() {
	return (
		<>
			<Checks
				name="skills"
				label={m.question_skills()}
				hint={m.question_skills_hint()}
				heading
				options={skills.map((value) => ({
					value,
					label: skillWords[value](),
					more: <InFine area={value} />,
				}))}
			/>
			<Checks
				name="certificates"
				label={m.question_certificates()}
				columns
				options={certificates.map((value) => ({ value, label: certificateWords[value]() }))}
			/>
		</>
	)
}

/** The checklist of an area: closed until somebody has the patience for it, open where they had. */
function InFine({ area }: { area: Skill }) {
	const { chosen } = useField('fine')
	const fine = fineSkillsIn(area)
	return (
		<details open={fine.some((each) => chosen.includes(each))}>
			<summary className="cursor-pointer py-2 min-h-11">
				{m.question_skills_fine()}
				<span className="only-read">{skillWords[area]()}</span>
			</summary>
			<Checks
				name="fine"
				part={area}
				label={<span className="only-read">{skillWords[area]()}</span>}
				columns
				options={fine.map((value) => ({ value, label: fineWords[value]() }))}
			/>
		</details>
	)
}
