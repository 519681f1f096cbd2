import { expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { tidy } from '#app/jobs/system/tidy.server.ts'
import { asOwner } from '#tests/setup/database.ts'

test('every night old leftovers go, young ones stay', async () => {
	for (const days of [1, 31])
		await asOwner(
			`INSERT INTO idempotency_record (actor, key, body_hash, created_at) VALUES ($1, $2, '', now() - make_interval(days => $3))`,
			[`after ${days} days`, newId(), days],
		)
	await tidy()
	expect(await asOwner('SELECT actor FROM idempotency_record')).toEqual([{ actor: 'after 1 days' }])
})

test('no form outlives the time that its sender has to come back', async () => {
	for (const minutes of [29, 30])
		await asOwner(
			`INSERT INTO unsent_form (token_hash, page, form_cipher, created_at) VALUES ('', $1, 'sealed', now() - make_interval(mins => $2))`,
			[`${minutes} minutes`, minutes],
		)
	await tidy()
	expect(await asOwner('SELECT page FROM unsent_form')).toEqual([{ page: '29 minutes' }])
})
