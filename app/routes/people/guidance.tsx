import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { AppointmentList } from '#app/components/guidance/appointment-list.tsx'
import { BookingCard } from '#app/components/guidance/booking-card.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { bookingForm } from '#app/domain/guidance/appointment-forms.ts'
import { freeSlotList } from '#app/domain/guidance/slot-lists.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { guidanceOf } from '#app/queries/guidance/guidance-of.server.ts'

export const meta = pageTitle(m.my_guidance_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'guidance.list' }, async ({ ctx, params, request }) => {
	const { page } = readList(freeSlotList(''), new URL(request.url).searchParams)
	return { page, ...found(await guidanceOf(ctx, params.id, page)) }
})

export const action = guardedAction({ may: 'guidance.list' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, bookingForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { slot: slotId, wish } = fields.value
	const outcome = await bookSlot(ctx, { personId: params.id ?? '', slotId, wish })
	if ('refused' in outcome)
		return refuse(form, reasonsOf(outcome, { 'slot-taken': 'slot', 'slot-gone': 'slot' }))
	return redirect(`/people/${params.id}/guidance`)
})

export default function GuidanceOfPerson() {
	const { page, person, ahead, past, ...guidance } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const to = ({ slotId }: { slotId: string }) => `/guidance/${slotId}`
	return (
		<StaffShell
			title={m.person_guidance_title({ name: person.name })}
			back={{ to: `/people/${person.id}`, words: person.name }}
		>
			<p>{m.person_guidance_about()}</p>
			<div className="grid lg:grid-cols-2 gap-4">
				<BookingCard
					{...guidance}
					title={m.my_guidance_choose()}
					reply={reply}
					path={`/people/${person.id}/guidance`}
					page={page}
				/>
				<div className="stack-4">
					<AppointmentList title={m.my_guidance_ahead()} appointments={ahead} to={to} />
					<AppointmentList title={m.my_guidance_past()} appointments={past} to={to} />
				</div>
			</div>
		</StaffShell>
	)
}
