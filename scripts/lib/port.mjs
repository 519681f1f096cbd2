import { createServer } from 'node:net'
import { Mistake } from './say.mjs'

/**
 * Says early, and in one line, that the port is taken.
 * @param {number} port
 * @param {string} host
 */
export async function expectFree(port, host) {
	const server = createServer()
	await new Promise((resolve, reject) => {
		server.once('error', reject)
		server.listen(port, host, () => resolve(undefined))
	}).catch((error) => {
		if (error.code !== 'EADDRINUSE') throw error
		throw new Mistake(
			`Port ${port} is taken by another program.\nChoose another one: PORT=${port + 1} npm start`,
		)
	})
	await new Promise((resolve) => server.close(() => resolve(undefined)))
}

/** @param {string} host @returns {Promise<number>} a port that is free right now */
export async function freePort(host) {
	const server = createServer()
	await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)))
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
	await new Promise((resolve) => server.close(() => resolve(undefined)))
	return port
}
