import { z } from 'zod'

export const noteKinds = ['visit', 'call', 'office', 'other'] as const
export type NoteKind = (typeof noteKinds)[number]

/** What someone writes down about a person: what is known, not what is thought of them. */
export const noteForm = z.object({
	kind: z.enum(noteKinds, 'choose-one'),
	heldOn: z.iso.date('date-shape'),
	words: z.string('text-missing').trim().min(1, 'text-missing').max(1000, 'text-long'),
})
export type NoteForm = z.output<typeof noteForm>

export type Note = { id: string; kind: NoteKind; heldOn: string; words: string; by: string }
