import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Meilisearch } from 'meilisearch'
import { setting } from '../../app/adapters/settings.server.mjs'
import { say } from '../lib/say.mjs'

/**
 * The two keys of the portal's programs. Meilisearch derives a key from the master key and the key's
 * id: with ids of our own the keys stay the same even when all its data is lost, and can be told to
 * the programs before it runs.
 */
const keys = {
	search: {
		uid: '6f0c1b52-7d0e-4c5e-9a52-3f1d8b6c2a01',
		name: 'zhuye web',
		actions: ['search'],
	},
	write: {
		uid: '6f0c1b52-7d0e-4c5e-9a52-3f1d8b6c2a02',
		name: 'zhuye worker',
		actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get'],
	},
}

/**
 * The master key of a Meilisearch of our own, made at first run. It follows from nothing that the
 * portal's programs know, and only the supervisor reads it.
 * @param {string} dataDir
 */
export function masterKeyIn(dataDir) {
	const file = join(dataDir, 'meilisearch.key')
	if (!existsSync(file)) {
		mkdirSync(dataDir, { recursive: true })
		writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
	}
	return readFileSync(file, 'utf8').trim()
}

/** @param {string} masterKey */
export function keysOf(masterKey) {
	const of = (/** @type {string} */ uid) =>
		createHmac('sha256', masterKey).update(uid).digest('hex')
	return { search: of(keys.search.uid), write: of(keys.write.uid) }
}

/**
 * Makes the keys in a Meilisearch that has just started, as soon as it answers. True when they are
 * there; false when the program ended before.
 * @param {string} url @param {string} masterKey @param {{ exited: Promise<unknown> }} child
 * @returns {Promise<boolean>}
 */
export async function makeKeys(url, masterKey, child) {
	let isGone = false
	child.exited.then(() => {
		isGone = true
	})
	while (!isGone) {
		try {
			await scopedKeys(url, masterKey)
			return true
		} catch (error) {
			if (isRefusal(error)) {
				say(`Meilisearch refuses to make the keys of the portal: ${error}`)
				return false
			}
			await wait(200)
		}
	}
	return false
}

/** It has answered, and will answer the same again. @param {unknown} error */
const isRefusal = (error) => error instanceof Error && error.name === 'MeilisearchApiError'

/**
 * The two keys, made where they are not there yet.
 * @param {string} url @param {string} masterKey
 */
export async function scopedKeys(url, masterKey) {
	const prefix = setting('MEILISEARCH_PREFIX')
	const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 5000 })
	for (let tries = 0; tries < 100 && !(await client.isHealthy()); tries++) await wait(100)
	const { results } = await client.getKeys({ limit: 1000 })
	for (const { uid, name, actions } of Object.values(keys)) {
		const wanted = { uid, name, actions, indexes: [`${prefix}*`], expiresAt: null }
		const known = results.find((key) => key.uid === uid)
		if (known && sameRights(known, wanted)) continue
		if (known) await client.deleteKey(uid)
		await client.createKey(/** @type {import('meilisearch').KeyCreation} */ (wanted))
	}
	return keysOf(masterKey)
}

/** @typedef {{ actions: readonly string[], indexes: readonly string[] }} Rights */
/** @param {Rights} one @param {Rights} other */
function sameRights(one, other) {
	const text = (/** @type {Rights} */ { actions, indexes }) =>
		JSON.stringify([actions.toSorted(), indexes.toSorted()])
	return text(one) === text(other)
}
