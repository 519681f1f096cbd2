import { Form } from '@remix-run/react'
import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { FormStateProvider } from '#app/components/form/form-state.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { Island } from '#app/components/island.tsx'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { postKinds, postTraits, workingHours } from '#app/domain/posts/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { hoursWords, kindWords, traitWords } from '#app/locales/words/posts.ts'
import { chosenConditions } from './chosen-conditions.ts'

const radii = [3, 5, 10, 20, 50]
const some = <T,>(value: T | null): string[] => (value === null ? [] : [String(value)])

/** What one looks for: two fields, and the rest behind one button. A plain GET form. */
export function SearchForm({ request, place }: { request: SearchRequest; place: string }) {
	const set = chosenConditions(request, place).filter(({ isFilter }) => isFilter).length
	const values = {
		q: request.q,
		where: place,
		radiusKm: some(request.radiusKm),
		payMin: some(request.payMin),
		kind: request.kinds,
		hours: request.hours,
		trait: request.traits,
	}
	return (
		<FormStateProvider values={values}>
			<Form method="get" action="/posts" className="card stack-4" role="search">
				{request.sort !== 'relevance' && <input type="hidden" name="sort" value={request.sort} />}
				<div className="grid md:grid-cols-2 gap-4">
					<TextField
						name="q"
						label={m.search_words_label()}
						hint={m.search_words_hint()}
						suggest="work"
					/>
					<TextField
						name="where"
						label={m.search_place_label()}
						hint={m.search_place_hint()}
						suggest="place"
					/>
				</div>
				<details className="border border-line rounded">
					<summary className="p-3 font-semibold cursor-pointer min-h-11">
						{set > 0 ? m.search_filters_count({ count: set }) : m.search_filters()}
					</summary>
					<div className="p-4 stack-6">
						<Checks
							name="trait"
							label={m.search_traits()}
							columns
							options={postTraits.map((value) => ({ value, label: traitWords[value]() }))}
						/>
						<div className="grid md:grid-cols-2 gap-4">
							<SelectField
								name="radiusKm"
								label={m.search_radius()}
								empty={m.search_radius_division()}
								options={radii.map((km) => ({
									value: String(km),
									label: m.search_radius_within({ km: String(km) }),
								}))}
							/>
							<TextField
								name="payMin"
								label={m.search_pay()}
								unit={m.search_pay_unit()}
								inputMode="numeric"
								width="half"
							/>
						</div>
						<Checks
							name="hours"
							label={m.search_hours()}
							columns
							options={workingHours
								.filter((value) => value !== 'unstated')
								.map((value) => ({ value, label: hoursWords[value]() }))}
						/>
						<Checks
							name="kind"
							label={m.search_kind()}
							columns
							options={postKinds.map((value) => ({ value, label: kindWords[value]() }))}
						/>
					</div>
				</details>
				<div>
					<button type="submit" className="button">
						{m.form_search()}
					</button>
				</div>
			</Form>
			<Island name="combobox" />
		</FormStateProvider>
	)
}
