import type { AppointmentState } from '#app/domain/guidance/appointment-machine.ts'
import type { Weekday } from '#app/domain/guidance/slot-times.ts'
import { m } from '#app/locales/compiled/messages.js'

/** As staff read it. */
export const appointmentStateWords: Record<AppointmentState, () => string> = {
	booked: m.appointment_state_booked,
	attended: m.appointment_state_attended,
	missed: m.appointment_state_missed,
	cancelled: m.appointment_state_cancelled,
}

const mine: Record<AppointmentState, () => string> = {
	booked: m.my_appointment_booked,
	attended: m.my_appointment_attended,
	missed: m.my_appointment_missed,
	cancelled: m.my_appointment_cancelled,
}

/** As the person reads it; what is booked and over waits for the note of whoever met them. */
export const myAppointmentWords = ({
	state,
	ahead,
}: {
	state: AppointmentState
	ahead: boolean
}): string => (state === 'booked' && !ahead ? m.my_appointment_over() : mine[state]())

export const weekdayWords: Record<Weekday, () => string> = {
	1: m.weekday_1,
	2: m.weekday_2,
	3: m.weekday_3,
	4: m.weekday_4,
	5: m.weekday_5,
	6: m.weekday_6,
	7: m.weekday_7,
}
