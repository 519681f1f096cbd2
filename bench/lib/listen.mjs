import { createServer } from 'node:http'

/** @param {import('node:http').RequestListener} answer */
export async function listen(answer) {
	const server = createServer(answer)
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
	return {
		origin: `http://127.0.0.1:${port}`,
		async stop() {
			server.closeAllConnections()
			await new Promise((resolve) => server.close(() => resolve(undefined)))
		},
	}
}
