import type { Ctx } from '#app/adapters/context.ts'
import { keepForm } from '#app/adapters/posts/kept-form.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type FormValues, keyField } from '#app/domain/form.ts'

/** Puts a post's form aside as it was typed, to record its employer first. */
export async function keepPostForm(
	{ actor, write }: Ctx<Staff>,
	page: string,
	values: FormValues,
): Promise<{ refused: 'not-found' } | { kept: string }> {
	return write(async (tx) => {
		if (!may(actor, 'employer.keep', { divisions: [actor.division] }))
			return { refused: 'not-found' as const }
		const typed = Object.entries(values).filter(([name]) => name !== keyField && name !== 'then')
		return { kept: await keepForm(tx.db, actor, { page, values: Object.fromEntries(typed) }) }
	})
}
