import pg from 'pg'

/**
 * Runs `use` with one connection that is closed again whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withClient(url, use) {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		return await use(client)
	} finally {
		await client.end()
	}
}
