import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { cancelAppointment } from '#app/commands/guidance/cancel-appointment.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { AppointmentFacts } from '#app/components/guidance/appointment-facts.tsx'
import { CalendarOffer } from '#app/components/guidance/calendar-offer.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import type { Reply } from '#app/domain/form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import { myAppointmentWords } from '#app/locales/words/guidance.ts'
import { oneLine } from '#app/locales/words/one-line.ts'
import { type MyAppointment, myAppointment } from '#app/queries/guidance/my-appointment.server.ts'

export const meta = pageTitle(m.my_guidance_title)

export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params }) =>
	found(await myAppointment(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.guidance' }, async ({ ctx, form, params }) => {
	const outcome = await cancelAppointment(ctx, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/guidance/${outcome.id}`)
})

export default function MyAppointmentPage() {
	const appointment = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/guidance" words={m.my_guidance_title()} />
				<section className="card stack-4">
					<h1 className="text-2xl font-bold">{myAppointmentWords(appointment)}</h1>
					<AppointmentFacts appointment={appointment} />
					{appointment.ahead ? (
						<Ahead appointment={appointment} reply={reply} />
					) : (
						<p>
							<Link to="/me/guidance" className="button">
								{m.my_appointment_again()}
							</Link>
						</p>
					)}
				</section>
			</div>
		</PublicShell>
	)
}

/** What can be done about a time that is still to come. */
function Ahead({
	appointment: { id, startsAt, endsAt, place, address, directions, phone },
	reply,
}: {
	appointment: MyAppointment
	reply: Reply | undefined
}) {
	const words = oneLine(spanText(startsAt, endsAt), place, address, directions, phone)
	return (
		<>
			<p>{m.my_appointment_bring()}</p>
			<p className="cluster">
				<Link to={`/me/guidance/${id}/move`} className="button">
					{m.my_appointment_move()}
				</Link>
			</p>
			<CalendarOffer to={`/me/guidance/${id}/calendar`} words={words} />
			<details open={reply !== undefined} className="border-t border-line">
				<summary className="cursor-pointer py-3 font-semibold">{m.my_appointment_cancel()}</summary>
				<PostForm reply={reply} className="stack-4">
					<p>{m.my_appointment_cancel_about()}</p>
					<div>
						<Submit look="bad">{m.my_appointment_cancel_submit()}</Submit>
					</div>
				</PostForm>
			</details>
		</>
	)
}
