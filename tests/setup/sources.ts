import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesBelow } from '#scripts/lib/files.mjs'
import { root } from '#scripts/lib/paths.mjs'

export type Source = { path: string; text: string }

/** Every file of ours below the folders whose name ends in one of these, by its path in the checkout. */
export async function sourcesIn(folders: readonly string[], ...ends: string[]): Promise<Source[]> {
	const paths = await Promise.all(folders.map((folder) => filesBelow(join(root, folder))))
	return paths
		.flat()
		.filter((path) => ends.some((end) => path.endsWith(end)))
		.map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
}

export const isTest = ({ path }: Source) => /\.(test|contract)\.tsx?$/.test(path)
