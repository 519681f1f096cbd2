import { z } from 'zod'
import { agreements, helperRelations } from './words.ts'

/** What a helper says before registering someone else: who they are to the person, and how it was agreed. */
export const helping = z.object({
	relation: z.enum(helperRelations, 'choose-one'),
	agreedHow: z.enum(agreements, 'choose-one'),
})
export type Helping = z.output<typeof helping>
