import { Form } from '@remix-run/react'
import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { FormStateProvider } from '#app/components/form/form-state.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { occupations } from '#app/domain/occupations/groups.ts'
import {
	type CourseSearch,
	courseTraits,
	trainingPath,
} from '#app/domain/training/course-search.ts'
import { courseLevels } from '#app/domain/training/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { occupationWords } from '#app/locales/words/seekers.ts'
import { courseTraitWords, levelWords } from '#app/locales/words/training.ts'

/** What one would like to learn: two fields, and the rest behind one button. A plain GET form. */
export function CourseSearchForm({ search }: { search: CourseSearch }) {
	const { q, where, occupation, level, traits } = search
	const set = traits.length + Number(occupation !== '') + Number(level !== '')
	return (
		<FormStateProvider values={{ q, where, occupation, level, trait: traits }}>
			<Form method="get" action={trainingPath} className="card stack-4" role="search">
				<div className="grid md:grid-cols-2 gap-4">
					<TextField name="q" label={m.course_search_words()} hint={m.course_search_hint()} />
					<TextField name="where" label={m.search_place_label()} hint={m.search_place_hint()} />
				</div>
				<details className="border border-line rounded" open={set > 0}>
					<summary className="p-3 font-semibold cursor-pointer min-h-11">
						{set > 0 ? m.search_filters_count({ count: set }) : m.search_filters()}
					</summary>
					<div className="p-4 stack-4">
						<Checks
							name="trait"
							label={m.course_search_traits()}
							columns
							options={courseTraits.map((value) => ({ value, label: courseTraitWords[value]() }))}
						/>
						<div className="grid md:grid-cols-2 gap-4">
							<SelectField
								name="occupation"
								label={m.course_occupation()}
								empty={m.form_any()}
								options={occupations.map((value) => ({ value, label: occupationWords[value]() }))}
							/>
							<SelectField
								name="level"
								label={m.course_level()}
								empty={m.form_any()}
								options={courseLevels.map((value) => ({ value, label: levelWords[value]() }))}
							/>
						</div>
					</div>
				</details>
				<div>
					<button type="submit" className="button">
						{m.form_search()}
					</button>
				</div>
			</Form>
		</FormStateProvider>
	)
}
