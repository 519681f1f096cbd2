import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { importPosts, realPosts } from '#scripts/lib/import-posts.mjs'
import { madeUpPosts } from './made-up-posts.mjs'

/** Real posts, where someone has them beside the checkout; never needed. */
const real = realPosts('all')

/**
 * Imports posts into a running portal and waits until they can be found: the real ones that lie
 * beside the checkout, else made-up ones.
 * @param {string} dataDir
 * @param {number} count
 */
export async function fillWithPosts(dataDir, count) {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-fill-'))
	try {
		const file = existsSync(real) && count <= 50_000 ? real : await write(folder, count)
		importPosts(dataDir, file)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

/** @param {string} folder @param {number} count */
async function write(folder, count) {
	const file = join(folder, 'posts.jsonl')
	const stream = createWriteStream(file)
	for (const post of madeUpPosts(count))
		if (!stream.write(`${JSON.stringify(post)}\n`)) await once(stream, 'drain')
	stream.end()
	await finished(stream)
	return file
}
