import { Choice } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { leaveReasons } from '#app/domain/placements/leaving.ts'
import { m } from '#app/locales/compiled/messages.js'
import { leaveWords } from '#app/locales/words/placements.ts'

/** When a job ended, and why. */
export function LeaveFields({ today }: { today: string }) {
	return (
		<>
			<TextField name="on" type="date" label={m.my_work_leave_on()} max={today} width="half" />
			<Choice
				name="reason"
				label={m.my_work_leave_reason()}
				columns
				options={leaveReasons.map((value) => ({ value, label: leaveWords[value]() }))}
			/>
		</>
	)
}
