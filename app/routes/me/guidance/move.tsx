import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveAppointment } from '#app/commands/guidance/move-appointment.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { MoreSlots, SlotChoice } from '#app/components/guidance/slot-choice.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { movingForm } from '#app/domain/guidance/appointment-forms.ts'
import { freeSlotList } from '#app/domain/guidance/slot-lists.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import { movableAppointment } from '#app/queries/guidance/my-appointment.server.ts'

export const meta = pageTitle(m.my_appointment_move_title)

export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params, request }) => {
	const { page } = readList(freeSlotList(''), new URL(request.url).searchParams)
	return { page, ...found(await movableAppointment(ctx, params.id, page)) }
})

export const action = guardedAction({ may: 'me.guidance' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, movingForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await moveAppointment(ctx, params.id ?? '', fields.value.slot)
	if ('refused' in outcome)
		return refuse(form, reasonsOf(outcome, { 'slot-taken': 'slot', 'slot-gone': 'slot' }))
	return redirect(`/me/guidance/${outcome.id}`)
})

export default function MoveAppointment() {
	const { page, appointment, slots, total } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const own = `/me/guidance/${appointment.id}`
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={own} words={m.my_guidance_title()} />
				<section className="card stack-4">
					<h1 className="text-2xl font-bold">{m.my_appointment_move_title()}</h1>
					<p>
						{m.my_appointment_move_from({
							time: spanText(appointment.startsAt, appointment.endsAt),
						})}
					</p>
					{slots.length === 0 ? (
						<p>{m.my_guidance_none_free()}</p>
					) : (
						<PostForm reply={reply}>
							<SlotChoice slots={slots} />
							<div>
								<Submit>{m.my_appointment_move_submit()}</Submit>
							</div>
						</PostForm>
					)}
					<MoreSlots path={`${own}/move`} page={page} total={total} />
				</section>
			</div>
		</PublicShell>
	)
}
