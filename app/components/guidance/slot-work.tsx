import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { ShownSlot } from '#app/queries/guidance/shown-slot.server.ts'

type Props = { slot: ShownSlot; reply: Reply | undefined }

/** What staff can do about a time: note the meeting, call it off, take it back. */
export function SlotWork({ slot: { open, appointment }, reply }: Props) {
	const over = appointment?.state === 'booked' && !appointment.ahead
	if (!open && !over && appointment?.state !== 'missed') return null
	return (
		<section className="card stack-4">
			{appointment && over && (
				<ActForm verb="meet" reply={reply}>
					<input type="hidden" name="appointment" value={appointment.id} />
					<Choice
						name="came"
						label={m.slot_meeting()}
						hint={m.slot_meeting_hint()}
						options={[
							{ value: 'yes', label: m.slot_meeting_yes() },
							{ value: 'no', label: m.slot_meeting_no() },
						]}
					/>
					<div>
						<Submit>{m.slot_meeting_submit()}</Submit>
					</div>
				</ActForm>
			)}
			{appointment?.state === 'missed' && (
				<ActForm verb="meet" reply={reply}>
					<input type="hidden" name="appointment" value={appointment.id} />
					<div>
						<Submit look="quiet" name="came" value="yes">
							{m.slot_meeting_correct()}
						</Submit>
					</div>
				</ActForm>
			)}
			{appointment?.ahead && (
				<ActForm verb="cancel" reply={reply} summary={m.slot_call_off()}>
					<input type="hidden" name="appointment" value={appointment.id} />
					<p>{m.slot_call_off_about()}</p>
					<div>
						<Submit look="bad">{m.slot_call_off_submit()}</Submit>
					</div>
				</ActForm>
			)}
			{open && (
				<ActForm verb="withdraw" reply={reply} summary={m.slot_withdraw()}>
					<p>{appointment ? m.slot_withdraw_booked() : m.slot_withdraw_about()}</p>
					<div>
						<Submit look="bad">{m.slot_withdraw_submit()}</Submit>
					</div>
				</ActForm>
			)}
		</section>
	)
}
