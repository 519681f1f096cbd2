import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { Suggestions } from '#app/components/form/suggestions.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { weekdays } from '#app/domain/guidance/slot-times.ts'
import { m } from '#app/locales/compiled/messages.js'
import { weekdayWords } from '#app/locales/words/guidance.ts'
import type { RunChoices } from '#app/queries/training/kept-course.server.ts'

/** When and where a course is held, by whom and for how many. */
export function RunFields({ choices: { places, trainers } }: { choices: RunChoices }) {
	return (
		<>
			<section className="stack-4">
				<h2 className="text-lg font-bold">{m.run_times_title()}</h2>
				<div className="grid sm:grid-cols-2 lg:grid-cols-4 gap-4">
					<TextField name="from" type="date" label={m.slot_form_from()} />
					<TextField name="until" type="date" label={m.slot_form_until()} />
					<TextField name="begins" type="time" label={m.slot_form_begins()} />
					<TextField name="ends" type="time" label={m.slot_form_ends()} />
				</div>
				<Checks
					name="weekdays"
					label={m.slot_form_weekdays()}
					columns
					options={weekdays.map((value) => ({ value, label: weekdayWords[value]() }))}
				/>
			</section>
			<section className="stack-4">
				<h2 className="text-lg font-bold">{m.run_who_title()}</h2>
				<div className="grid sm:grid-cols-2 gap-4 items-end">
					<SelectField
						name="trainer"
						label={m.run_trainer()}
						hint={trainers.length === 0 ? m.run_no_trainer() : undefined}
						empty={m.form_choose()}
						options={trainers.map(({ id, name, institution }) => ({
							value: id,
							label: [name, institution].filter((part) => part !== '').join(' · '),
						}))}
					/>
					<TextField name="capacity" label={m.run_capacity()} inputMode="numeric" width="half" />
				</div>
			</section>
			<section className="stack-4">
				<h2 className="text-lg font-bold">{m.slot_form_where()}</h2>
				<div className="grid sm:grid-cols-2 gap-4 items-end">
					<TextField name="placeName" label={m.slot_form_place()} hint={m.run_place_hint()} />
					<TextField
						name="place"
						label={m.employer_place()}
						hint={m.post_field_place_hint()}
						list="places"
					/>
					<TextField name="address" label={m.slot_form_address()} optional />
					<TextField name="phone" type="tel" label={m.slot_form_phone()} optional />
					<TextField name="lat" label={m.run_lat()} inputMode="decimal" optional width="half" />
					<TextField name="lng" label={m.run_lng()} inputMode="decimal" optional width="half" />
				</div>
			</section>
			<Suggestions id="places" words={places} />
		</>
	)
}
