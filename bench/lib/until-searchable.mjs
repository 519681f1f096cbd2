import { setTimeout as wait } from 'node:timers/promises'
import { withClient } from '#scripts/database/connect.mjs'

/** Until every change has been brought into the search indexes: what runs beside a measurement disturbs it. */
export async function untilSearchable(/** @type {string} */ url) {
	for (;;) {
		const left = await withClient(url, async (client) => {
			const { rows } = await client.query(
				'SELECT count(*)::int AS left FROM search_outbox WHERE NOT set_aside',
			)
			return rows[0].left
		})
		if (left === 0) return
		await wait(2000)
	}
}
