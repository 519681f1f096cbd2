import { Checks, Choice } from '#app/components/form/choices.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { careDuties, obstacles, wantedHours, willingness } from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	careWords,
	obstacleWords,
	wantedHoursWords,
	willingWords,
} from '#app/locales/words/seekers.ts'

export function CareField() {
	return (
		<Checks
			name="care"
			label={m.question_care()}
			hint={m.question_care_hint()}
			heading
			options={careDuties.map((value) => ({ value, label: careWords[value]() }))}
		/>
	)
}

export function ObstacleFields() {
	return (
		<>
			<Checks
				name="obstacles"
				label={m.question_obstacles()}
				heading
				options={obstacles.map((value) => ({ value, label: obstacleWords[value]() }))}
			/>
			<TextArea
				name="health"
				label={m.question_health()}
				hint={m.question_health_hint()}
				optional
				rows={3}
				maxLength={500}
			/>
		</>
	)
}

export function HoursFields() {
	return (
		<>
			<Choice
				name="hours"
				label={m.question_hours()}
				heading
				options={wantedHours.map((value) => ({ value, label: wantedHoursWords[value]() }))}
			/>
			<Choice
				name="night"
				label={m.question_night()}
				options={[
					{ value: 'yes', label: m.night_yes() },
					{ value: 'no', label: m.night_no() },
				]}
			/>
		</>
	)
}

export function AwayFields() {
	return (
		<>
			<h1 className="text-2xl font-bold">{m.question_distance()}</h1>
			<TextField
				name="maxKm"
				label={m.question_distance_label()}
				hint={m.question_distance_hint()}
				unit={m.question_distance_unit()}
				inputMode="numeric"
				width="short"
			/>
			<Choice
				name="away"
				label={m.question_away()}
				options={[
					{ value: 'yes', label: m.away_yes() },
					{ value: 'no', label: m.away_no() },
				]}
			/>
		</>
	)
}

export function PayField() {
	return (
		<>
			<h1 className="text-2xl font-bold">{m.question_pay()}</h1>
			<TextField
				name="payFloorYuan"
				label={m.question_pay_label()}
				hint={m.question_pay_hint()}
				unit={m.question_pay_unit()}
				inputMode="numeric"
				width="short"
			/>
		</>
	)
}

export function WillingFields() {
	return (
		<>
			<Choice
				name="willing"
				label={m.question_willing()}
				hint={m.question_willing_hint()}
				heading
				options={willingness.map((value) => ({ value, label: willingWords[value]() }))}
			/>
			<TextField
				name="condition"
				label={m.question_condition()}
				hint={m.question_condition_hint()}
				optional
				maxLength={200}
			/>
		</>
	)
}
