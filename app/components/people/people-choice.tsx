import type { ReactNode } from 'react'
import type { PersonBrief } from '#app/adapters/people/person-brief.server.ts'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { mostTogether, type TogetherAct } from '#app/domain/caseload/together-forms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { togetherWords } from '#app/locales/words/caseload.ts'

/** Puts a box to tick before each person. */
export const choiceColumn: Column<PersonBrief> = {
	id: 'choice',
	title: m.together_choose,
	cell: ({ id, name }) => (
		<input
			type="checkbox"
			name="person"
			value={id}
			className="w-6 h-6"
			aria-label={m.together_choose_one({ name })}
		/>
	),
}

type Props = {
	/** What the person who looks can do with several people. */
	acts: readonly TogetherAct[]
	/** What stands behind the question mark of this list's address. */
	of: string
	children: ReactNode
}

/** A list of people in which some are chosen, and what is done with them; the next page shows their names first. */
export function PeopleChoice({ acts, of, children }: Props) {
	return (
		<PostForm action="/people/together" className="stack-4">
			<input type="hidden" name="of" value={of} />
			{children}
			<div className="card print:hidden">
				<div className="cluster items-end">
					<SelectField
						name="act"
						label={m.together_act()}
						options={acts.map((value) => ({ value, label: togetherWords[value]() }))}
					/>
					<label className="flex items-center py-2">
						<input type="checkbox" name="all" value="yes" className="w-6 h-6 mr-2" />
						{m.together_all({ most: mostTogether })}
					</label>
					<Submit look="quiet">{m.together_next()}</Submit>
				</div>
			</div>
		</PostForm>
	)
}
