import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { headers: IncomingHttpHeaders; body: string }

/** A provider of text messages on loopback: keeps what it receives and answers as it is told. */
export async function startGateway() {
	const received: Received[] = []
	let answer: (response: ServerResponse) => void = accept
	const server = createServer(async (request, response) => {
		let body = ''
		for await (const piece of request) body += piece
		received.push({ headers: request.headers, body })
		answer(response)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}/send`,
		received,
		answering: (how: (response: ServerResponse) => void) => {
			answer = how
			received.length = 0
		},
		stop: () => {
			server.closeAllConnections()
			return new Promise((resolve) => server.close(resolve))
		},
	}
}

export const accept = (response: ServerResponse) => void response.end('{"id": "p-1"}')
export const answerWith = (status: number) => (response: ServerResponse) =>
	void response.writeHead(status).end('{"error": "13812340001 is not right"}')
export const hang = () => undefined
