import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packed } from '#app/http/packed.server.ts'

const long = '找工作 '.repeat(1000)
const answer = (text: string, accepts?: string) =>
	packed(
		new Request('http://localhost/', {
			...(accepts && { headers: { 'accept-encoding': accepts } }),
		}),
		text,
		{ status: 200, headers: new Headers() },
	)
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('an answer is packed for whoever can unpack it, and says how long it is', async () => {
	const response = answer(long, 'gzip, deflate, br')
	const bytes = await bytesOf(response)
	expect(response.headers.get('content-encoding')).toBe('gzip')
	expect(response.headers.get('content-length')).toBe(String(bytes.length))
	expect(gunzipSync(bytes).toString()).toBe(long)
})

describe('an answer stays as it is', () => {
	test.each([
		['nobody can unpack it', long, undefined],
		['gzip is refused', long, 'gzip;q=0, br'],
		['it fits into one packet', '短', 'gzip'],
		['it is so long that another thread had better do it', long.repeat(30), 'gzip'],
	])('where %s', async (_why, text, accepts) => {
		const response = answer(text, accepts)
		expect(response.headers.get('content-encoding')).toBeNull()
		expect((await bytesOf(response)).toString()).toBe(text)
	})
})
