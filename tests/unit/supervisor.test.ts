import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { supervise } from '#scripts/lib/supervise.mjs'
import { setAside } from '#scripts/meilisearch/set-aside.mjs'
import { watchHealth } from '#scripts/meilisearch/watch-health.mjs'

let folder: string
let database: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'zhuye-supervisor-'))
	database = join(folder, 'data.ms')
	mkdirSync(database)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A program that ends when it is told to. */
function aChild() {
	let end: (code: number | null) => void = () => undefined
	const exited = new Promise<number | null>((resolve) => {
		end = resolve
	})
	const child = {
		name: 'Meilisearch',
		exited,
		killed: 0,
		kill: () => {
			child.killed += 1
			end(null)
		},
		stop: async () => end(0),
	}
	return child
}

describe('a program that is kept running', () => {
	test('is started again after an accident, and told how often it died young', async () => {
		const children: ReturnType<typeof aChild>[] = []
		const deaths: number[] = []
		let begun: () => void = () => undefined
		const second = new Promise<void>((resolve) => {
			begun = resolve
		})
		const supervised = supervise(
			() => {
				children.push(aChild())
				if (children.length === 2) begun()
				return children.at(-1) ?? aChild()
			},
			{ forEver: true, beforeAgain: (young) => void deaths.push(young) },
		)
		children[0]?.kill()
		await second
		expect(deaths).toEqual([1])
		await supervised.stop()
		await supervised.exited
		expect(children).toHaveLength(2)
	})

	test('is given up when it dies before it ever lived, and is not tried for ever', async () => {
		let launched = 0
		const supervised = supervise(() => {
			launched += 1
			const child = aChild()
			child.kill()
			return child
		})
		await supervised.exited
		expect(launched).toBe(1)
	})
})

describe('data on which Meilisearch cannot start', () => {
	test.each([0, 1, 3, 5, 7])('stays after %d deaths', async (young) => {
		await setAside(database, young)
		expect(existsSync(database)).toBe(true)
	})
	test.each([4, 8])('is put aside after %d, over what was put aside before', async (young) => {
		mkdirSync(`${database}.unusable`)
		writeFileSync(join(database, 'spoilt'), '')
		await setAside(database, young)
		expect(existsSync(database)).toBe(false)
		expect(existsSync(join(`${database}.unusable`, 'spoilt'))).toBe(true)
	})
	test('that is gone already is no reason to fail', async () => {
		rmSync(database, { recursive: true })
		await expect(setAside(database, 4)).resolves.toBeUndefined()
	})
})

describe('a Meilisearch that runs', () => {
	const url = 'http://127.0.0.1:9'
	test('without its data is ended, so that a new one makes a new index', async () => {
		const child = aChild()
		await watchHealth({ url, database, child, isReady: Promise.resolve(true) })
		expect(child.killed).toBe(1)
	})
	test('and never became ready is left to its supervisor', async () => {
		const child = aChild()
		await watchHealth({ url, database, child, isReady: Promise.resolve(false) })
		expect(child.killed).toBe(0)
	})
})
