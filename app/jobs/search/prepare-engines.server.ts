import { pool } from '#app/adapters/db/pools.server.ts'
import { indexingClient, indexName } from '#app/adapters/search/engines.server.ts'
import { prepareIndex } from '#app/adapters/search/meilisearch/prepare-index.server.ts'
import { settingsVersion } from '#app/adapters/search/meilisearch/settings.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'

const versions: Record<EngineName, number> = { postgresql: 2, meilisearch: settingsVersion }

/**
 * Makes an engine known, so that changes are noted for it from now on; new to us, or with settings of
 * an older version, it gets all open posts. True when it is ready.
 */
export async function prepareEngines(engine: EngineName): Promise<boolean> {
	const client = indexingClient()
	if (engine === 'meilisearch' && client) await prepareIndex(client, indexName())
	const { rowCount } = await pool('worker').query(
		`INSERT INTO search_engine (name, settings_version) VALUES ($1, $2)
		 ON CONFLICT (name) DO UPDATE SET settings_version = excluded.settings_version
		 WHERE search_engine.settings_version <> excluded.settings_version`,
		[engine, versions[engine]],
	)
	if (rowCount === 1) await markEverything(engine)
	return true
}

async function markEverything(engine: EngineName): Promise<void> {
	await pool('worker').query(
		`INSERT INTO search_outbox (engine, post_id, version)
		 SELECT $1, id, nextval('search_version') FROM post WHERE state = 'published' ON CONFLICT DO NOTHING`,
		[engine],
	)
}
