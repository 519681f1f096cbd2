import { Link } from '@remix-run/react'
import type { AppointmentView } from '#app/adapters/guidance/appointment-view.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import { myAppointmentWords } from '#app/locales/words/guidance.ts'

type Props = {
	title: string
	appointments: readonly AppointmentView[]
	/** Where one is looked at; null where there is no page for the reader. */
	to: ((appointment: AppointmentView) => string) | null
}

/** Appointments with what came of each, in the words of the person. */
export function AppointmentList({ title, appointments, to }: Props) {
	if (appointments.length === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-xl font-bold">{title}</h2>
			{appointments.map((appointment) => (
				<article key={appointment.id} className="card stack-2">
					<h3 className="text-lg font-bold">
						{to === null ? (
							spanText(appointment.startsAt, appointment.endsAt)
						) : (
							<Link to={to(appointment)} className="link">
								{spanText(appointment.startsAt, appointment.endsAt)}
							</Link>
						)}
					</h3>
					<p className="text-soft">
						{[appointment.place, m.slot_adviser({ name: appointment.adviser })].join(' · ')}
					</p>
					<p>{myAppointmentWords(appointment)}</p>
				</article>
			))}
		</section>
	)
}
