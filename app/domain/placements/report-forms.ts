import { z } from 'zod'
import { leaveReasons } from './leaving.ts'

const day = z.iso.date('date-shape')

/** What the person says of their job: that it has begun, or that it is over. */
export const startForm = z.object({ on: day })
export const leaveForm = z.object({ on: day, reason: z.enum(leaveReasons, 'reason-missing') })

/** Refusals that are about the day someone gave. */
export const dayField = { 'date-future': 'on', 'date-before-start': 'on' } as const
