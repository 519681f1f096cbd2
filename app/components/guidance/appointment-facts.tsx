import { Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import { Telephone } from './telephone.tsx'

type Props = {
	appointment: {
		startsAt: Date
		endsAt: Date
		place: string
		address: string
		directions: string
		phone: string
		videoUrl: string
		adviser: string
		wish?: string
	}
}

/** When, where, with whom; the telephone rings at a tap. */
export function AppointmentFacts({ appointment }: Props) {
	const { startsAt, endsAt, place, address, directions, phone, videoUrl, adviser } = appointment
	return (
		<Facts
			rows={[
				[m.appointment_when(), spanText(startsAt, endsAt)],
				[m.appointment_place(), place],
				[m.appointment_address(), address],
				[m.appointment_directions(), directions],
				[m.appointment_phone(), phone && <Telephone key="phone" number={phone} />],
				[
					m.appointment_video(),
					videoUrl && (
						<a key="video" href={videoUrl} className="link inline-block py-2" rel="noreferrer">
							{m.appointment_video_open()}
						</a>
					),
				],
				[m.appointment_adviser(), adviser],
				[m.appointment_wish(), appointment.wish ?? ''],
			]}
		/>
	)
}
