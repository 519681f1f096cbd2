import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { AppointmentList } from '#app/components/guidance/appointment-list.tsx'
import { BookingCard } from '#app/components/guidance/booking-card.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { bookingForm } from '#app/domain/guidance/appointment-forms.ts'
import { freeSlotList } from '#app/domain/guidance/slot-lists.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { guidanceOf } from '#app/queries/guidance/guidance-of.server.ts'

const path = '/me/guidance'

export const meta = pageTitle(m.my_guidance_title)

export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, request }) => {
	const { page } = readList(freeSlotList(path), new URL(request.url).searchParams)
	return { page, guidance: await guidanceOf(ctx, ctx.actor.personId, page) }
})

export const action = guardedAction({ may: 'me.guidance' }, async ({ ctx, form }) => {
	const fields = readFields(form, bookingForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { slot: slotId, wish } = fields.value
	const outcome = await bookSlot(ctx, { personId: ctx.actor.personId ?? '', slotId, wish })
	if ('refused' in outcome)
		return refuse(form, reasonsOf(outcome, { 'slot-taken': 'slot', 'slot-gone': 'slot' }))
	return redirect(`${path}/${outcome.id}`)
})

export default function MyGuidance() {
	const { page, guidance } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<div className="stack-2">
					<h1 className="text-2xl font-bold">{m.my_guidance_title()}</h1>
					<p className="text-lg">{m.my_guidance_about()}</p>
				</div>
				{guidance === null ? (
					<section className="card stack-4">
						<p>{m.my_guidance_unregistered()}</p>
						<p>
							<Link to="/me/registration" className="button">
								{m.registration_start()}
							</Link>
						</p>
					</section>
				) : (
					<>
						<AppointmentList
							title={m.my_guidance_ahead()}
							appointments={guidance.ahead}
							to={({ id }) => `${path}/${id}`}
						/>
						<BookingCard
							title={
								guidance.ahead.length > 0 ? m.my_guidance_choose_other() : m.my_guidance_choose()
							}
							mayBook={guidance.mayBook}
							slots={guidance.slots}
							total={guidance.total}
							reply={reply}
							path={path}
							page={page}
						/>
						<AppointmentList
							title={m.my_guidance_past()}
							appointments={guidance.past}
							to={({ id }) => `${path}/${id}`}
						/>
					</>
				)}
			</div>
		</PublicShell>
	)
}
