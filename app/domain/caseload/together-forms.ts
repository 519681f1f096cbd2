import { z } from 'zod'

/** So many people one form does something with: what one person can look through before. */
export const mostTogether = 200

export const togetherActs = ['assign', 'hand-over', 'note', 'message'] as const
export type TogetherAct = (typeof togetherActs)[number]

/** Who was chosen in the list, and for what; `all` is the whole list at the address `of`. */
export const chosenForm = z.object({
	act: z.enum(togetherActs, 'choose-one'),
	person: z.array(z.uuid('not-found')).default([]),
	all: z.literal('yes').optional(),
	of: z.string().max(1000).default(''),
	sure: z.literal('yes').optional(),
})
export type Chosen = z.output<typeof chosenForm>

const words = z.string('text-missing').trim().min(1, 'text-missing')
const to = z.uuid('choose-one')

/** What each act asks for besides. */
export const assignForm = z.object({ to })
export const handOverForm = z.object({ to, note: words.max(1000, 'text-long') })
export const messageForm = z.object({ words: words.max(300, 'text-long') })
