import { z } from 'zod'

/** What an administrator can have tried again: texts that were not sent, posts that were not indexed. */
export const retryable = ['texts', 'search'] as const
export type Retryable = (typeof retryable)[number]

export const retryForm = z.object({ what: z.enum(retryable, 'choose-one') })

/** What failed longer ago is history. */
export const retryDays = 7
