import { describe, expect, test } from 'vitest'
import { addressOf, plantedIn } from '#tests/doors/addresses.ts'
import { site } from '#tests/doors/site.ts'
import { newSubjectOf } from '#tests/doors/standing.ts'
import { aVisitor, type Visitor } from '#tests/doors/visitors.ts'
import { type Fetched, fetchedWith, overTheWire } from '#tests/setup/on-the-wire.ts'
import { staffCookie } from '#tests/setup/visit.ts'

const kibibyte = 1024

/** Everything that a browser which has never been here loads for a page. */
async function firstLoad(
	path: string,
	cookie = '',
): Promise<{ page: Fetched; bytes: number; files: string[] }> {
	const page = await overTheWire(path, cookie)
	const files = await fetchedWith(page.text)
	const weights = await Promise.all(
		files.map(async (file) => (await overTheWire(file, cookie)).bytes),
	)
	return { page, files, bytes: weights.reduce((total, weight) => total + weight, page.bytes) }
}

test('search comes in 60 KiB with everything it needs, and in 25 when one has been here', async () => {
	const { page, bytes, files } = await firstLoad('/posts')
	expect(bytes).toBeLessThan(60 * kibibyte)
	expect(page.bytes).toBeLessThan(25 * kibibyte)
	expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1)
	expect(files.filter((file) => /\.(js|woff2?|ttf)$/.test(file))).toEqual(['/islands/combobox.js'])
})

test.each(['/', '/posts'])(
	'the one script of %s, where one searches, is smaller than 3 KiB, and alone allowed',
	async (path) => {
		const { text, headers } = await overTheWire(path)
		expect((await overTheWire('/islands/combobox.js')).bytes).toBeLessThan(3 * kibibyte)
		const [nonce] =
			/(?<=script-src 'nonce-)[^']+(?=';)/.exec(headers['content-security-policy'] ?? '') ?? []
		expect(text.match(/<script[^>]*>/g)).toEqual([
			`<script type="module" src="/islands/combobox.js" nonce="${nonce}">`,
		])
	},
)

describe('pages for everyone and for recipients', async () => {
	const recipient = await aVisitor('recipient')
	const pages = site.filter(
		({ path, isPage, id }) =>
			isPage &&
			id !== 'root' &&
			path !== 'posts' &&
			/^(help|(posts|sign-in|me)(\/.*)?)$/.test(path),
	)

	async function fetched(path: string, visitor: Visitor): Promise<Fetched> {
		const planted = plantedIn(path)
		const subject = planted ? await newSubjectOf(planted.plant, 'mine', visitor) : null
		return overTheWire(addressOf(path, subject), visitor.cookie)
	}

	test.each(pages.map(({ path }) => path))(
		'/%s ships no script, allows none, and stays under 25 KiB',
		async (path) => {
			const { bytes, text, headers } = await fetched(path, recipient)
			expect(bytes).toBeLessThan(25 * kibibyte)
			const policy = headers['content-security-policy'] ?? ''
			expect(policy).toContain("default-src 'none'")
			expect(policy.replace("script-src 'none'", '')).not.toContain('script-src')
			expect(text).not.toMatch(/<script|modulepreload| on[a-z]+="/)
			expect(text).not.toMatch(/ style="/)
		},
	)
})

test('a page of staff comes in 250 KiB with all of its scripts, and in 25 when one has been here', async () => {
	const { bytes, page } = await firstLoad('/officer/posts', await staffCookie('officer@hz'))
	expect(page.text).toContain('<script')
	expect(bytes).toBeLessThan(250 * kibibyte)
	expect(page.bytes).toBeLessThan(25 * kibibyte)
})

test('files of the build travel compressed and are kept for good', async () => {
	const { files } = await firstLoad('/posts')
	const [style = ''] = files.filter((file) => file.endsWith('.css'))
	const { headers } = await overTheWire(style)
	expect(headers).toMatchObject({
		'content-encoding': 'br',
		'content-type': 'text/css; charset=utf-8',
		'cache-control': 'public, max-age=31536000, immutable',
		vary: 'Accept-Encoding',
	})
})
