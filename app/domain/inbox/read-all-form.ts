import { z } from 'zod'

/** The newest message on the page that someone marks as read: what came since they have not seen. */
export const readAllForm = z.object({ newest: z.uuid('missing') })
