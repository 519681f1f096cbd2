import { renameSync, rmSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { say } from '../lib/say.mjs'

/** Dying so often right after the start, it cannot read its data: spoilt, or of another version. */
const deathsAllowed = 4
const roomNeeded = 256 * 2 ** 20

/**
 * Puts data aside that Meilisearch cannot start on: it is only a copy of what PostgreSQL holds, and
 * the worker builds it anew. Not where the disk is full: then the data is not what is wrong.
 * @param {string} database @param {number} diedYoung
 */
export async function setAside(database, diedYoung) {
	if (diedYoung < deathsAllowed || diedYoung % deathsAllowed !== 0) return
	const { bavail, bsize } = await statfs(dirname(database))
	if (bavail * bsize < roomNeeded) return
	const aside = `${database}.unusable`
	rmSync(aside, { recursive: true, force: true })
	try {
		renameSync(database, aside)
		say(`Meilisearch cannot start on its data: it is in ${aside}, the index is built anew.`)
	} catch (error) {
		say(`Meilisearch cannot start, and its data cannot be put aside: ${error}`)
	}
}
