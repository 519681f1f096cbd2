import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** What style sheets become when they are lowered: our own steps, and the libraries that help. */
const steps = [
	'scripts/build/lower-css.mjs',
	'scripts/build/lower-declarations.mjs',
	'scripts/build/lower-selectors.mjs',
	'node_modules/browserslist/package.json',
	'node_modules/lightningcss/package.json',
	'node_modules/postcss/package.json',
]

/**
 * Browsers keep a style sheet for a year under its name, and the build hashes it before it is lowered:
 * the digest of the lowering goes with it, so that a change of that alone reaches browsers as well.
 */
const lowering = steps
	.reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash('sha256'))
	.digest('hex')
	.slice(0, 8)

/** @param {{ names: string[] }} asset */
export function assetFileNames({ names }) {
	const isSheet = names.some((name) => name.endsWith('.css'))
	return `assets/[name]-[hash]${isSheet ? `-${lowering}` : ''}[extname]`
}
