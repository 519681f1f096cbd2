import { z } from 'zod'

export const enrolForm = z.object({ run: z.uuid('run-not-chosen') })
