import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** A form that was left to do something else first: the page it belongs to, and what was typed. */
export type KeptForm = { id: string; page: string; values: FormValues }

export async function keepForm(
	db: Db,
	{ accountId }: Staff,
	{ page, values }: Omit<KeptForm, 'id'>,
): Promise<string> {
	const id = newId()
	const valuesCipher = sealJson(`kept_form.values:${id}`, values)
	await db.keptForm.createMany({ data: { id, accountId, page, valuesCipher } })
	return id
}

/** One's own; null where it is somebody else's, or was tidied away. */
export async function keptForm(
	db: Db,
	{ accountId }: Staff,
	id: string | null,
): Promise<KeptForm | null> {
	if (!isUuid(id)) return null
	const row = await db.keptForm.findFirst({ where: { id, accountId } })
	if (!row) return null
	const values = openJson(`kept_form.values:${id}`, row.valuesCipher) as FormValues
	return { id, page: row.page, values }
}
