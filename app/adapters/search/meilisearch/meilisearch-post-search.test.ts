import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { describePostSearch } from '#app/adapters/search/post-search.contract.ts'
import { findMeilisearch, startMeilisearch } from '#scripts/meilisearch.mjs'
import { meilisearchClient } from './client.server.ts'
import { meilisearchPostSearch } from './meilisearch-post-search.server.ts'
import { meilisearchReader } from './reader.server.ts'
import { postIndexSettings } from './settings.ts'
import { makeIndex } from './whole-index.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhuye-meilisearch-'))
let stop: (() => Promise<void>) | undefined

afterAll(async () => {
	await stop?.()
	rmSync(folder, { recursive: true, force: true })
})

if (findMeilisearch()) {
	describePostSearch('meilisearch', async () => {
		const server = await startMeilisearch(folder, 'a master key that is long enough')
		if (!server) throw new Error('Meilisearch did not start')
		stop = server.stop
		const {
			MEILISEARCH_URL: url,
			MEILISEARCH_SEARCH_KEY: read,
			MEILISEARCH_WRITE_KEY: write,
		} = server.environment
		const writer = meilisearchClient(url, write, 60_000)
		await makeIndex(writer, 'zhuye_contract', postIndexSettings)
		const index = 'zhuye_contract'
		const reader = meilisearchReader(url, { apiKey: read, index, patience: 5000 })
		return meilisearchPostSearch(reader, writer, index)
	})
} else {
	describe('meilisearch', () => {
		test.skip('the contract: no meilisearch program on PATH', () => undefined)
	})
}
