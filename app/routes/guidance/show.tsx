import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { cancelAppointment } from '#app/commands/guidance/cancel-appointment.server.ts'
import { recordMeeting } from '#app/commands/guidance/record-meeting.server.ts'
import { withdrawSlot } from '#app/commands/guidance/withdraw-slot.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { AppointmentFacts } from '#app/components/guidance/appointment-facts.tsx'
import { SlotWork } from '#app/components/guidance/slot-work.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	meetingForm,
	slotAppointmentForm,
	slotWithdrawForm,
} from '#app/domain/guidance/appointment-forms.ts'
import { calendarPath } from '#app/domain/guidance/calendar-view.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import { appointmentStateWords } from '#app/locales/words/guidance.ts'
import { shownSlot } from '#app/queries/guidance/shown-slot.server.ts'

export const meta = pageTitle(m.guidance_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'guidance.list' }, async ({ ctx, params }) =>
	found(await shownSlot(ctx, params.id)),
)

const acts = {
	meet: act(meetingForm, (ctx, _slot, { appointment, came }) =>
		recordMeeting(ctx, appointment, came === 'yes'),
	),
	cancel: act(slotAppointmentForm, (ctx, _slot, { appointment }) =>
		cancelAppointment(ctx, appointment),
	),
	withdraw: act(slotWithdrawForm, (ctx, slot) => withdrawSlot(ctx, slot)),
}

export const action = guardedAction(
	{ may: 'guidance.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`${calendarPath}/${entry.params.id}`),
)

export default function Slot() {
	const slot = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { startsAt, endsAt, appointment, withdrawn } = slot
	return (
		<StaffShell
			title={spanText(startsAt, endsAt)}
			back={{ to: `${calendarPath}?day=${dayIn(startsAt)}`, words: m.guidance_title() }}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<section className="card stack-4">
					{withdrawn && <p className="font-bold">{m.slot_withdrawn()}</p>}
					{appointment ? (
						<p className="text-lg font-bold">
							{appointment.person.whole ? (
								<Link to={`/people/${appointment.person.id}`} className="link">
									{appointment.person.name}
								</Link>
							) : (
								appointment.person.name
							)}{' '}
							· {appointmentStateWords[appointment.state]()}
						</p>
					) : (
						!withdrawn && <p>{m.slot_free()}</p>
					)}
					<AppointmentFacts appointment={appointment ?? slot} />
				</section>
				<SlotWork slot={slot} reply={reply} />
			</div>
		</StaffShell>
	)
}
