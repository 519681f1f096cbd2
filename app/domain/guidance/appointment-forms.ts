import { z } from 'zod'
import { line } from '#app/domain/form-fields.ts'

const slot = z.uuid('time-not-chosen')
/** The one that the page showed: the time may have gone to somebody else since. */
const appointment = z.uuid('already-changed')

/** A time that is chosen from those that are free; what one wants to speak about, where one says it. */
export const bookingForm = z.object({ slot, wish: line(500) })

export const movingForm = z.object({ slot })

/** Whether staff met the person. */
export const meetingForm = z.object({ appointment, came: z.enum(['yes', 'no'], 'choose-one') })
export const slotAppointmentForm = z.object({ appointment })
export const slotWithdrawForm = z.object({})
