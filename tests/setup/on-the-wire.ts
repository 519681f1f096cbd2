import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { origin } from './visit.ts'

export type Fetched = { bytes: number; text: string; headers: Record<string, string> }

const unpacking: Record<string, (packed: Buffer) => Buffer> = {
	br: brotliDecompressSync,
	gzip: gunzipSync,
}

/** Fetches as a browser does, and counts every byte that travelled, headers included. */
export function overTheWire(path: string, cookie = ''): Promise<Fetched> {
	const headers = { 'accept-encoding': 'gzip, deflate, br', ...(cookie !== '' && { cookie }) }
	return new Promise((resolve, reject) => {
		const asking = request(origin() + path, { headers, agent: false }, (answer) => {
			const pieces: Buffer[] = []
			answer.on('data', (piece: Buffer) => pieces.push(piece))
			answer.on('end', () => {
				const body = Buffer.concat(pieces)
				const unpack = unpacking[answer.headers['content-encoding'] ?? ''] ?? ((raw: Buffer) => raw)
				resolve({
					bytes: answer.socket.bytesRead,
					text: unpack(body).toString(),
					headers: Object.fromEntries(
						Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
					),
				})
			})
		})
		asking.once('error', reject)
		asking.end()
	})
}

/** What a page makes a browser fetch besides itself: styles, scripts, pictures and whatever styles ask for. */
export async function fetchedWith(page: string): Promise<string[]> {
	const linked = [
		...page.matchAll(/<(?:link|script|img|source)\b[^>]*?\b(?:href|src)="(\/[^"]+)"/g),
	].map(([, path]) => path ?? '')
	const styles = linked.filter((path) => path.endsWith('.css'))
	const inStyles = await Promise.all(
		styles.map(async (path) =>
			[...(await overTheWire(path)).text.matchAll(/url\("?([^")]+)/g)].map(([, url]) => url ?? ''),
		),
	)
	return [...new Set([...linked, ...inStyles.flat()])]
}
