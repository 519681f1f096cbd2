import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.mjs'

/**
 * A program out of the build, which tells its log and its health page which build it is.
 * @param {'web' | 'worker' | 'cli' | 'index'} name
 */
export function built(name) {
	process.env.BUILD_ID ??= readFileSync(join(root, 'build/sources.txt'), 'utf8').trim()
	return import(pathToFileURL(join(root, `build/server/${name}.js`)).href)
}
