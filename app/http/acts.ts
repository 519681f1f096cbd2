import type { z } from 'zod'
import type { Ctx } from '#app/adapters/context.ts'
import type { Actor, Staff } from '#app/domain/access/actor.ts'
import { readFields } from './read-fields.ts'
import { reasonsOf } from './reasons.ts'
import { refuse } from './refuse.ts'

type Refused = ReturnType<typeof refuse>
type Act<Who extends Actor> = (ctx: Ctx<Who>, id: string, form: FormData) => Promise<Refused | null>

/** The hidden field by which a form says which of a page's acts it is for. */
const verbField = 'verb'

/**
 * One of the things that can be done on a page, by staff where nobody else is named: the form it reads, the command it calls, and which field a
 * refusal of that command is about.
 */
export function act<Schema extends z.ZodObject, Who extends Actor = Staff>(
	schema: Schema,
	run: (ctx: Ctx<Who>, id: string, fields: z.output<Schema>) => Promise<object>,
	fieldOf: Readonly<Record<string, string>> = {},
): Act<Who> {
	return async (ctx, id, form) => {
		const fields = readFields(form, schema)
		if ('errors' in fields) return refuse(form, fields.errors)
		const outcome = await run(ctx, id, fields.value)
		return isRefused(outcome) ? refuse(form, reasonsOf(outcome, fieldOf)) : null
	}
}

const isRefused = (outcome: object): outcome is { refused: string } => 'refused' in outcome

/** Does what the form asks for; the answer to show again where it was refused, null where it was done. */
export async function actOn<Who extends Actor>(
	acts: Readonly<Record<string, Act<Who>>>,
	{ ctx, params, form }: { ctx: Ctx<Who>; params: { id?: string }; form: FormData },
): Promise<Refused | null> {
	const verb = form.get(verbField)
	const chosen = typeof verb === 'string' && Object.hasOwn(acts, verb) ? acts[verb] : undefined
	return chosen ? chosen(ctx, params.id ?? '', form) : refuse(form, { '': 'choose-one' })
}
