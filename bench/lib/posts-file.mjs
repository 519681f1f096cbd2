import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { realPosts } from './real-posts.mjs'
import { basePosts, variedPosts } from './varied-posts.mjs'

/**
 * A packed file of so many posts, made once.
 * @param {string} folder
 * @param {number} count
 */
export async function postsFile(folder, count) {
	const file = join(folder, `posts-${realPosts ? 'varied' : 'made-up'}-${count}.jsonl.gz`)
	if (existsSync(file)) return file
	await mkdir(folder, { recursive: true })
	const base = await basePosts()
	const lines = (function* () {
		for (const post of variedPosts(base, count)) yield `${JSON.stringify(post)}\n`
	})()
	const unfinished = `${file}.${process.pid}`
	await pipeline(
		Readable.from(inPieces(lines)),
		createGzip({ level: 3 }),
		createWriteStream(unfinished),
	)
	await rename(unfinished, file)
	return file
}

/** Many lines at once: a stream costs by the piece. @param {Iterable<string>} lines */
function* inPieces(lines) {
	let piece = ''
	for (const line of lines) {
		piece += line
		if (piece.length < 1 << 20) continue
		yield piece
		piece = ''
	}
	yield piece
}
