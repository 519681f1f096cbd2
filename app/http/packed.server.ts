import { gzipSync } from 'node:zlib'

/** Larger answers go to another thread, below them the way there and back takes longer than the work. */
const most = 256 * 1024
/** What fits into one packet is not worth it. */
const least = 1400
/** As small as at the usual level by a few percent, in two thirds of the time. */
export const compressionLevel = 4

/** A whole text as an answer, packed where whoever asks can unpack it. */
export function packed(request: Request, text: string, { status, headers }: Packing): Response {
	const body = Buffer.from(text)
	const fits = body.length >= least && body.length <= most
	const packs =
		fits &&
		/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(request.headers.get('accept-encoding') ?? '')
	const sent = packs ? gzipSync(body, { level: compressionLevel }) : body
	if (packs) headers.set('Content-Encoding', 'gzip')
	if (packs || body.length < least) headers.set('Content-Length', String(sent.length))
	return new Response(sent, { status, headers })
}

type Packing = { status: number; headers: Headers }

export const packedJson = (request: Request, value: unknown): Response =>
	packed(request, JSON.stringify(value), {
		status: 200,
		headers: new Headers({ 'Content-Type': 'application/json' }),
	})
