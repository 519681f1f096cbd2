import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesBelow } from '../lib/files.mjs'
import { root } from '../lib/paths.mjs'

/** Below this a file travels in one packet either way. */
const worthwhile = 1024

/** Compresses what browsers fetch once and for all, as well as can be, instead of at each request. */
export async function compressAssets() {
	const files = await filesBelow(join(root, 'build/client'))
	for (const file of files.filter((name) => /\.(css|js|svg|txt|json)$/.test(name))) {
		const content = await readFile(file)
		if (content.length < worthwhile) continue
		await writeFile(`${file}.br`, brotliCompressSync(content))
		await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }))
	}
}
