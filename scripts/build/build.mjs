import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, generate } from '../generate.mjs'
import { root } from '../lib/paths.mjs'
import { isProgram, main, say } from '../lib/say.mjs'
import { compressAssets } from './compress-assets.mjs'
import { buildIslands } from './islands.mjs'

const stampFile = join(root, 'build/sources.txt')

/** Whatever the build is made from. */
const sources = [
	'app',
	'public',
	'prisma/schema',
	'scripts/build',
	'package.json',
	'package-lock.json',
	'vite.config.ts',
	'remix.config.js',
	'tsconfig.json',
]

/**
 * Builds the portal unless build/ was made from these very sources: no stale build after a pull.
 * @returns {Promise<string>} the build's id, the digest of its sources
 */
export async function build() {
	await generate()
	const id = (await digestOf(sources)).slice(0, 16)
	if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === id) return id
	say('Building the portal …')
	execFileSync(
		process.execPath,
		[join(root, 'node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'],
		{
			cwd: root,
			stdio: ['ignore', 'ignore', 'pipe'],
			env: { ...process.env, NODE_ENV: 'production' },
		},
	)
	// The framework empties build/ first: the font of documents, which lies there too, is made again.
	await generate()
	await buildIslands()
	await compressAssets()
	await writeFile(stampFile, id)
	return id
}

if (isProgram(import.meta.url)) await main(async () => void (await build()))
