import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice, SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { checkOutcomes, leaveReasons } from '#app/domain/placements/leaving.ts'
import { m } from '#app/locales/compiled/messages.js'
import { checkWords, leaveWords } from '#app/locales/words/placements.ts'

type Props = { day: number; today: string; reply: Reply | undefined }

const yesOrNo = () => [
	{ value: 'yes', label: m.form_yes() },
	{ value: 'no', label: m.form_no() },
]

/** What one of the checks has found. */
export function CheckForm({ day, today, reply }: Props) {
	const own = reply?.values.day === String(day) ? reply : undefined
	return (
		<ActForm verb="check" reply={own} summary={m.placement_record_check({ day })}>
			<input type="hidden" name="day" value={day} />
			<Choice
				name="outcome"
				label={m.placement_check_outcome()}
				hint={m.placement_check_left_hint()}
				options={checkOutcomes.map((value) => ({ value, label: checkWords[value]() }))}
			/>
			<Choice name="paid" label={m.placement_check_paid()} options={yesOrNo()} optional />
			<Choice name="insured" label={m.placement_check_insured()} options={yesOrNo()} optional />
			<TextField name="note" label={m.placement_check_note()} optional maxLength={300} />
			<TextField
				name="on"
				type="date"
				label={m.placement_ended_on()}
				optional
				max={today}
				width="half"
			/>
			<SelectField
				name="reason"
				label={m.placement_leave_reason()}
				optional
				empty={m.form_choose()}
				options={leaveReasons.map((value) => ({ value, label: leaveWords[value]() }))}
			/>
			<Submit>{m.offer_record()}</Submit>
		</ActForm>
	)
}
