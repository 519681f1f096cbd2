import { Checks, Choice, SelectField } from '#app/components/form/choices.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { occupations } from '#app/domain/occupations/groups.ts'
import { educations, openToGroups } from '#app/domain/posts/words.ts'
import { certificates } from '#app/domain/seekers/words.ts'
import { courseLevels } from '#app/domain/training/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { educationWords, openToWords } from '#app/locales/words/posts.ts'
import { certificateWords, occupationWords } from '#app/locales/words/seekers.ts'
import { levelWords } from '#app/locales/words/training.ts'

/** All that is said of a course: what is taught, what it costs and brings, and whom it is for. */
export function CourseFields() {
	return (
		<>
			<TextField name="title" label={m.course_title()} maxLength={60} />
			<TextArea
				name="about"
				label={m.course_about()}
				hint={m.course_about_hint()}
				optional
				rows={5}
			/>
			<div className="grid md:grid-cols-2 gap-4 items-end">
				<SelectField
					name="occupation"
					label={m.course_occupation()}
					empty={m.form_choose()}
					options={occupations.map((value) => ({ value, label: occupationWords[value]() }))}
				/>
				<SelectField
					name="level"
					label={m.course_level()}
					options={courseLevels.map((value) => ({ value, label: levelWords[value]() }))}
				/>
				<TextField name="hours" label={m.course_field_hours()} inputMode="numeric" width="half" />
				<TextField
					name="fee"
					label={m.course_fee()}
					unit={m.unit_yuan()}
					inputMode="decimal"
					width="half"
				/>
				<SelectField
					name="certificate"
					label={m.course_certificate_kind()}
					hint={m.course_certificate_hint()}
					empty={m.course_certificate_none()}
					optional
					options={certificates.map((value) => ({ value, label: certificateWords[value]() }))}
				/>
				<TextField name="certificateName" label={m.course_certificate_name()} optional />
			</div>
			<Choice
				name="allowance"
				label={m.course_allowance()}
				hint={m.course_allowance_hint()}
				columns
				options={[
					{ value: 'yes', label: m.form_yes() },
					{ value: 'no', label: m.form_no() },
				]}
			/>
			<WhoMayJoin />
			<TextField name="bring" label={m.course_bring()} optional />
		</>
	)
}

/** Whom it is for: what is left open asks for nothing. */
function WhoMayJoin() {
	return (
		<section className="stack-4">
			<h2 className="text-lg font-bold">{m.course_who_title()}</h2>
			<Checks
				name="openTo"
				label={m.course_groups()}
				hint={m.course_open_to_hint()}
				optional
				columns
				options={openToGroups.map((value) => ({ value, label: openToWords[value]() }))}
			/>
			<div className="grid sm:grid-cols-3 gap-4 items-end">
				<TextField
					name="ageFrom"
					label={m.course_age_from()}
					inputMode="numeric"
					optional
					width="half"
				/>
				<TextField
					name="ageTo"
					label={m.course_age_to()}
					inputMode="numeric"
					optional
					width="half"
				/>
				<SelectField
					name="schooling"
					label={m.course_schooling()}
					empty={m.course_schooling_any()}
					optional
					options={educations.map((value) => ({ value, label: educationWords[value]() }))}
				/>
			</div>
			<Checks
				name="residents"
				label={m.course_who_place()}
				optional
				options={[{ value: 'yes', label: m.course_residents() }]}
			/>
		</section>
	)
}
