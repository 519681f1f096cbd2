import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transformWithEsbuild } from 'vite'
import { root } from '../lib/paths.mjs'

/** Small scripts that a page without hydration may carry: each a file of its own, for phones of 2018. */
export async function buildIslands() {
	const from = join(root, 'app/islands')
	const to = join(root, 'build/client/islands')
	await mkdir(to, { recursive: true })
	for (const file of await readdir(from)) {
		const { code } = await transformWithEsbuild(await readFile(join(from, file), 'utf8'), file, {
			loader: 'ts',
			target: ['chrome69', 'safari12'],
			minify: true,
			sourcemap: false,
		})
		await writeFile(join(to, file.replace(/\.ts$/, '.js')), code)
	}
}
