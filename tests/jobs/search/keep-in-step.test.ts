import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enginesInUse, fallbackEngine, firstEngine } from '#app/adapters/search/engines.server.ts'
import { keepSearchInStep } from '#app/jobs/search/keep-in-step.server.ts'
import { aQuery } from '#tests/makers/indexed-post.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'
import { hasMeilisearch, withMeilisearch } from '#tests/setup/meilisearch.ts'

const names = hasMeilisearch ? (['postgresql', 'meilisearch'] as const) : (['postgresql'] as const)

/** Milliseconds until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<number> {
	const began = performance.now()
	while (!(await isSo().catch(() => false))) await wait(20)
	return performance.now() - began
}

describe('while the worker runs', () => {
	if (hasMeilisearch) withMeilisearch()
	const stopped = new AbortController()
	let working: Promise<void>
	beforeAll(() => {
		working = keepSearchInStep(stopped.signal)
	})
	afterAll(async () => {
		stopped.abort()
		await working
	})

	const engineNamed = (name: (typeof names)[number]) =>
		[firstEngine(), fallbackEngine()].find(({ engine }) => engine === name) ?? firstEngine()

	test.each(names)(
		'%s finds a new post, and a closed one is gone, within five seconds',
		async (name) => {
			expect(enginesInUse()).toContain(name)
			const engine = engineNamed(name)
			const id = await addPost()
			const isFound = async () =>
				(await engine.search(aQuery({ today: '2026-01-01' }))).candidates.some(
					(candidate) => candidate.id === id,
				)
			expect(await until(isFound)).toBeLessThan(20_000)
			await asOwner(`UPDATE post SET state = 'closed' WHERE id = $1`, [id])
			expect(await until(async () => !(await isFound()))).toBeLessThan(5000)
		},
	)
})
