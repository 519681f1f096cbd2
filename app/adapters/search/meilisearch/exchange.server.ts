import { Agent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { request as httpsRequest, Agent as SecureAgent } from 'node:https'

const plain = new Agent({ keepAlive: true, maxSockets: 64 })
const secure = new SecureAgent({ keepAlive: true, maxSockets: 64 })

export type Question = {
	method: string
	headers: OutgoingHttpHeaders
	body?: string
	/** Milliseconds that the answer may take. */
	patience: number
	signal?: AbortSignal
}

/** One question to a server over a connection that is kept, and its answer as it is. */
export function exchange(
	url: URL,
	{ method, headers, body, patience, signal }: Question,
): Promise<{ status: number; body: string }> {
	const isSecure = url.protocol === 'https:'
	return new Promise((resolve, reject) => {
		const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
		const request = (isSecure ? httpsRequest : httpRequest)(
			url,
			{
				method,
				headers: { ...headers, ...length, 'accept-encoding': 'identity' },
				agent: isSecure ? secure : plain,
				...(signal && { signal }),
			},
			(answer) => {
				const pieces: Buffer[] = []
				answer.on('data', (piece: Buffer) => pieces.push(piece))
				answer.on('error', failed)
				answer.on('end', () => {
					clearTimeout(timer)
					resolve({
						status: answer.statusCode ?? 500,
						body: Buffer.concat(pieces).toString('utf8'),
					})
				})
			},
		)
		const timer = setTimeout(() => {
			request.destroy(new DOMException(`no answer within ${patience} ms`, 'TimeoutError'))
		}, patience)
		function failed(error: Error) {
			clearTimeout(timer)
			reject(error)
		}
		request.on('error', failed)
		request.end(body)
	})
}
