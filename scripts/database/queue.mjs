import { runMigrations } from 'graphile-worker'
import { withClient } from './connect.mjs'

/**
 * Brings the job queue's own schema up to date and lets the worker's role use it: its tables have
 * row-level security without policies, so that only their owner gets in by default.
 * @param {string} url connection of the owning user
 */
export async function prepareQueue(url) {
	await runMigrations({ connectionString: url, noHandleSignals: true })
	await withClient(url, async (client) => {
		await client.query('GRANT USAGE ON SCHEMA graphile_worker TO zhuye_worker')
		await client.query('GRANT ALL ON ALL TABLES IN SCHEMA graphile_worker TO zhuye_worker')
		await client.query('GRANT ALL ON ALL SEQUENCES IN SCHEMA graphile_worker TO zhuye_worker')
		const { rows } = await client.query(`
			SELECT c.relname AS name FROM pg_class c
			WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
				AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'zhuye_worker')`)
		for (const { name } of rows) {
			await client.query(
				`CREATE POLICY zhuye_worker ON graphile_worker.${name} TO zhuye_worker USING (true) WITH CHECK (true)`,
			)
		}
	})
}
