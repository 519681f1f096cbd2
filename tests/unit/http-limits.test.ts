import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

Object.assign(process.env, {
	DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
	SECRET: 'x'.repeat(32),
	KEYRING: JSON.stringify({ current: 'k', keys: { k: Buffer.alloc(32).toString('base64') } }),
	API_REQUESTS_PER_SECOND: '5',
	API_BURST: '3',
	LOG_LEVEL: 'silent',
})
const { apiLimit, searchLimit } = await import('#app/http/rate-limits.server.ts')
const { bodyLimit } = await import('#app/http/body-limit.server.ts')
const { readSettings } = await import('#app/adapters/settings.server.mjs')

let server: Server
let at = ''
beforeAll(async () => {
	const app = express()
	app.set('trust proxy', 'loopback')
	app.use(apiLimit, searchLimit, bodyLimit)
	app.all('*', (incoming, response) => {
		let bytes = 0
		incoming.on('data', (piece: Buffer) => {
			bytes += piece.length
		})
		incoming.on('end', () => response.json({ bytes }))
		incoming.resume()
	})
	server = createServer(app)
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
	server.closeAllConnections()
	server.close()
})

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })

describe('requests a second from one address', () => {
	test.each(['/api/v1/posts', '/posts', '/posts.data'])(
		'%s: as many as the rate and the burst allow, the next waits',
		async (path) => {
			const answers: Response[] = []
			for (let sent = 0; sent < 9; sent++)
				answers.push(await fetch(at + path, from(`10.0.0.${path.length}`)))
			expect(answers.map(({ status }) => status)).toEqual([...Array(8).fill(200), 429])
			expect(Number(answers[8]?.headers.get('retry-after'))).toBeGreaterThan(0)
			expect((await fetch(at + path, from('10.9.9.9'))).status).toBe(200)
		},
	)

	test('other programs are told as a problem what to do', async () => {
		const answers: Response[] = []
		for (let sent = 0; sent < 9; sent++)
			answers.push(await fetch(`${at}/api/v1/posts`, from('10.4.4.4')))
		const refused = answers.at(-1)
		expect(refused?.headers.get('content-type')).toContain('application/problem+json')
		expect(await refused?.json()).toMatchObject({
			type: '/api/v1/problems/too-many-requests',
			status: 429,
		})
	})

	test('are fifty and bursts of two hundred, unless the settings say otherwise', () => {
		const needed = {
			DATABASE_URL: 'postgres://localhost/x',
			SECRET: 'x'.repeat(32),
			KEYRING: '{"current":"a","keys":{"a":"aaaa"}}',
		}
		expect(readSettings(needed)).toMatchObject({ API_REQUESTS_PER_SECOND: 50, API_BURST: 200 })
		const set = { ...needed, API_REQUESTS_PER_SECOND: '500', API_BURST: '2000' }
		expect(readSettings(set)).toMatchObject({ API_REQUESTS_PER_SECOND: 500, API_BURST: 2000 })
	})

	test('other pages are not counted', async () => {
		for (let sent = 0; sent < 20; sent++)
			expect((await fetch(`${at}/help`, from('10.1.1.1'))).status).toBe(200)
	})
})

describe('the size of a body', () => {
	const sizes: [string, number][] = [
		['/preferences', 128 * 1024],
		['/api/v1/posts', 256 * 1024],
	]
	const status = async (path: string, size: number, headers: Record<string, string>) =>
		(await fetch(at + path, { method: 'POST', body: 'x'.repeat(size), headers })).status

	test.each(sizes)('%s takes %i bytes and not one more', async (path, most) => {
		const headers = { 'x-forwarded-for': '10.2.2.2' }
		expect(await status(path, most, headers)).toBe(200)
		expect(await status(path, most + 1, headers)).toBe(413)
	})

	test.each(sizes)('%s is cut off there when its length was not announced', async (path, most) => {
		expect(await chunked(path, most)).toBe(200)
		expect(await chunked(path, most + 1)).toBe(413)
	})
})

/** Sends a body in pieces, without saying beforehand how long it will be. */
function chunked(path: string, size: number): Promise<number | undefined> {
	return new Promise((resolve) => {
		const sending = request(
			at + path,
			{ method: 'POST', headers: { 'x-forwarded-for': '10.3.3.3' } },
			(answer) => {
				answer.resume()
				resolve(answer.statusCode)
			},
		)
		sending.on('error', () => undefined)
		for (let left = size; left > 0; left -= 65_536)
			sending.write(Buffer.alloc(Math.min(left, 65_536)))
		sending.end()
	})
}
