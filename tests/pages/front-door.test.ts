import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { origin, staffCookie, visit } from '#tests/setup/visit.ts'

const { get, post } = visit()

describe('a form', () => {
	const headersOf: [string, Record<string, string>][] = [
		['from another site', { origin: 'https://evil.example' }],
		['from nowhere', { origin: 'null' }],
		['from another site, whatever Origin says', { 'sec-fetch-site': 'cross-site' }],
		['from a sibling site', { 'sec-fetch-site': 'same-site' }],
	]
	test.each(headersOf)('%s is refused', async (_from, headers) => {
		expect((await post('/preferences', { textSize: 'large' }, { headers })).status).toBe(403)
	})

	test('without any sign of its origin is refused', async () => {
		const answer = await fetch(`${origin()}/preferences`, {
			method: 'POST',
			body: new URLSearchParams({ _key: randomUUID() }),
		})
		expect(answer.status).toBe(403)
	})

	test('a forwarded host that nobody vouches for changes nothing', async () => {
		const headers = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }
		expect((await post('/preferences', { textSize: 'large' }, { headers })).status).toBe(403)
	})

	test('from our own page is taken', async () => {
		const answer = await post(
			'/preferences',
			{ textSize: 'large', back: '/help' },
			{ headers: { 'sec-fetch-site': 'same-origin' } },
		)
		expect([answer.status, answer.headers.get('location')]).toEqual([302, '/help'])
	})

	test('without a key, or with one that is none, is refused', async () => {
		expect((await post('/preferences', {}, { key: 'not-a-key' })).status).toBe(400)
	})

	test('larger than any form is refused', async () => {
		expect((await post('/preferences', { back: 'x'.repeat(200_000) })).status).toBe(413)
	})
})

describe('back leads nowhere else', () => {
	test.each([
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/%09/evil.example/..//x',
		'javascript:alert(1)',
		'\\\\evil',
	])('%s', async (back) => {
		const location = (await post('/preferences', { back })).headers.get('location') ?? ''
		expect(new URL(location, origin()).origin).toBe(origin())
		expect(location).not.toMatch(/^\/[/\\]/)
	})
})

test('requests with _data are not answered', async () => {
	for (const path of ['/', '/posts', '/officer/posts']) {
		expect((await get(`${path}?_data=x`)).status).toBe(400)
	}
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not used here', async (method) => {
	expect((await fetch(`${origin()}/posts`, { method })).status).toBe(405)
})

describe('every answer', () => {
	const paths = [
		'/',
		'/posts',
		'/posts.data',
		'/nope',
		'/api/v1/posts',
		'/health',
		'/favicon.svg',
		'/officer/posts',
	]
	test.each(paths)('of %s carries the headers that protect it', async (path) => {
		const { headers } = await get(path)
		expect(headers.get('x-content-type-options')).toBe('nosniff')
		expect(headers.get('referrer-policy')).toBe('same-origin')
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
		expect(headers.get('x-powered-by')).toBeNull()
		const policy = headers.get('content-security-policy') ?? ''
		expect(policy).toContain("default-src 'none'")
		expect(policy).toContain("frame-ancestors 'none'")
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
		expect(policy.split('default-src')).toHaveLength(2)
	})
})

test('pages for recipients ship no script and allow none', async () => {
	for (const path of ['/sign-in', '/help', '/benefit', '/answer']) {
		const answer = await get(path)
		expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
		expect(await answer.text()).not.toContain('<script')
	}
})

test('the search has one script, for suggestions, and allows no other', async () => {
	const answer = await get('/posts')
	const [, nonce] =
		/script-src 'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
	const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
	expect(scripts).toHaveLength(1)
	expect(scripts[0]).toContain(`nonce="${nonce}"`)
})

test('a page with scripts has a nonce of its own for each answer', async () => {
	const officer = visit(await staffCookie('officer@hz'))
	const answers = await Promise.all([1, 2].map(() => officer.get('/officer/posts')))
	const nonces = await Promise.all(
		answers.map(async (answer) => {
			const [, nonce = ''] =
				/'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
			const page = await answer.text()
			expect(page.match(/<script(?! nonce=)[^>]*>/g) ?? []).toEqual([])
			expect(page).toContain(`nonce="${nonce}"`)
			return nonce
		}),
	)
	expect(new Set(nonces).size).toBe(2)
})

test('probing paths find nothing', async () => {
	for (const path of [
		'/.git/config',
		'/.env',
		'/assets/../package.json',
		'/assets/nope.js',
		'/server.js',
		'/.data/secrets.json',
	]) {
		expect((await get(path)).status).toBe(404)
	}
})
