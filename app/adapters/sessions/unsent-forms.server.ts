import { z } from 'zod'
import { tokenHash } from '#app/adapters/crypto/lookup.server.ts'
import { openJson, type SealedPlace, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { atTheDoor } from '#app/adapters/db/door.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { FormValues } from '#app/domain/form.ts'
import { belongsTo, type Holder, unsentLimits } from '#app/domain/unsent-form.ts'

/** A form as it came, for the page it was sent from. */
type UnsentForm = { page: string; holder: Holder; values: FormValues }

type Row = { page: string; form_cipher: string }

const sealedForm = z.object({
	holder: z.union([
		z.object({ accountId: z.string(), personId: z.string().nullable() }),
		z.object({ offerId: z.string() }),
	]),
	values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

/** It opens only for the browser that has the token, and as a form of its page. */
const placeOf = (token: string, page: string): SealedPlace =>
	`unsent_form.form:${tokenHash(token).toString('hex')} ${page}`

/** Keeps a form until its sender is back; the last ones of a browser, and of each page the last. */
export async function keepUnsent(
	token: string,
	{ page, holder, values }: UnsentForm,
): Promise<void> {
	const browser = tokenHash(token)
	const sealed = sealJson(placeOf(token, page), { holder, values })
	await atTheDoor(async (client) => {
		await client.query(
			'DELETE FROM unsent_form WHERE created_at <= now() - make_interval(mins => $1)',
			[unsentLimits.minutes],
		)
		await client.query(
			`INSERT INTO unsent_form (token_hash, page, form_cipher) VALUES ($1, $2, $3)
			 ON CONFLICT (token_hash, page) DO UPDATE SET form_cipher = EXCLUDED.form_cipher, created_at = now()`,
			[browser, page, sealed],
		)
		await client.query(
			`DELETE FROM unsent_form WHERE token_hash = $1 AND page NOT IN
				(SELECT page FROM unsent_form WHERE token_hash = $1 ORDER BY created_at DESC LIMIT $2)`,
			[browser, unsentLimits.atOnce],
		)
	})
}

/** What waits in a browser for whoever is there now; what belongs to somebody else is thrown away. */
export async function unsentOf(
	token: string,
	page: string,
	actor: Actor,
): Promise<{ waits: boolean; values: FormValues | null }> {
	const { rows } = await pool('door').query<Row>(
		'SELECT page, form_cipher FROM unsent_form WHERE token_hash = $1 AND created_at > now() - make_interval(mins => $2)',
		[tokenHash(token), unsentLimits.minutes],
	)
	const forms = rows.map((row) => {
		const { holder, values } = sealedForm.parse(openJson(placeOf(token, row.page), row.form_cipher))
		return { page: row.page, values, standing: belongsTo(holder, actor) }
	})
	const foreign = forms.filter(({ standing }) => standing === 'another')
	await forgetUnsent(
		token,
		foreign.map((form) => form.page),
	)
	const own = forms.find((form) => form.page === page && form.standing === 'theirs')
	return { waits: forms.length > foreign.length, values: own?.values ?? null }
}

/** They were sent after all, or whoever is here has nothing to do with them. */
export async function forgetUnsent(token: string, pages: readonly string[]): Promise<void> {
	if (pages.length === 0) return
	await pool('door').query('DELETE FROM unsent_form WHERE token_hash = $1 AND page = ANY($2)', [
		tokenHash(token),
		pages,
	])
}

/** Whoever leaves a browser leaves nothing behind in its name. */
export async function forgetAllUnsent(token: string): Promise<void> {
	await pool('door').query('DELETE FROM unsent_form WHERE token_hash = $1', [tokenHash(token)])
}
