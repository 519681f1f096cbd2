import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { findMeilisearch, startMeilisearch } from '#scripts/meilisearch.mjs'

/** Whether there is a program to test with; tests that need one are skipped by name otherwise. */
export const hasMeilisearch = findMeilisearch() !== null

/** A Meilisearch of this test file's own, which the programs find by their settings. */
export function withMeilisearch() {
	const folder = mkdtempSync(join(tmpdir(), 'zhuye-meilisearch-'))
	let stop: (() => Promise<void>) | undefined
	beforeAll(async () => {
		const server = await startMeilisearch(folder, 'a master key that is long enough')
		if (!server) throw new Error('Meilisearch did not start')
		stop = server.stop
		Object.assign(process.env, server.environment)
	}, 60_000)
	afterAll(async () => {
		await stop?.()
		rmSync(folder, { recursive: true, force: true })
	})
	return { folder }
}
