import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders of generated code, which no one reads or keeps. */
const passedOver = ['generated', 'compiled', '.DS_Store']

/**
 * All files below a folder, in a stable order, without generated ones; of a file, the file itself.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function filesBelow(path) {
	const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
	if (!entries) return [path]
	const below = entries
		.filter(({ name }) => !passedOver.includes(name))
		.toSorted((one, other) => one.name.localeCompare(other.name))
		.map((entry) => filesBelow(join(path, entry.name)))
	return (await Promise.all(below)).flat()
}
