import { z } from 'zod'

/** What can be done with an open registration besides changing its answers. */
export const registrationMoveForm = z.object({
	verb: z.enum(['pause', 'resume', 'withdraw'], 'choose-one'),
})
