import { describe, expect, test } from 'vitest'
import { addressOf } from '#tests/doors/addresses.ts'
import { site } from '#tests/doors/site.ts'
import { aVisitor } from '#tests/doors/visitors.ts'
import { asOwner, origin, staffCookie, visit } from '#tests/setup/visit.ts'

const pages = site.filter(({ id }) => id !== 'root')
const nobody = { id: '00000000-0000-4000-8000-000000000000' }
const addresses = [...new Set(pages.map(({ path }) => addressOf(path, nobody)))]
const isApi = (address: string) => address.startsWith('/api/v1/')
const cookie = await staffCookie('officer@hz')

const evil: [string, Record<string, string>][] = [
	['another site', { origin: 'https://evil.example' }],
	['nowhere', { origin: 'null' }],
	['a site unnamed', {}],
	['a sibling of ours', { origin: 'http://evil.localhost', 'sec-fetch-site': 'same-site' }],
	['here by its own word only', { origin: origin(), 'sec-fetch-site': 'cross-site' }],
]

async function statusesOf(headers: Record<string, string>, tail = ''): Promise<[string, number][]> {
	const send = (address: string) =>
		fetch(origin() + address + tail, {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams(),
			headers: { cookie, ...headers },
		})
	return Promise.all(
		addresses
			.filter((address) => !isApi(address))
			.map(async (address): Promise<[string, number]> => [address, (await send(address)).status]),
	)
}

describe('no form is taken at any address of the site', () => {
	test.each(evil)('from %s', async (_from, headers) => {
		const statuses = await statusesOf(headers)
		expect(statuses.filter(([, status]) => status !== 403)).toEqual([])
	})

	test.each(evil)('from %s by a script', async (_from, headers) => {
		const statuses = await statusesOf(headers, '.data')
		expect(statuses.filter(([, status]) => status !== 403)).toEqual([])
	})
})

test('no address answers requests with _data', async () => {
	const officer = visit(cookie)
	const asked = await Promise.all(
		addresses.flatMap((address) =>
			['?_data=root', '?a=1&_data='].map(async (query) => {
				const { status } = await officer.get(address + query)
				return [address + query, status] as const
			}),
		),
	)
	expect(asked.filter(([, status]) => status !== 400)).toEqual([])
})

describe('the API knows no session', () => {
	const api = addresses.filter(isApi)

	test('and gives everyone the same answer, in one language', async () => {
		const plain = (text: string) => text.replace(/"tookMs":\d+(\.\d+)?/, '')
		const english = `${cookie}; zhuye-preferences=${btoa(JSON.stringify({ locale: 'en' }))}`
		for (const address of api) {
			const answers = await Promise.all(
				[visit(), visit(cookie), visit(english)].map((each) => each.get(address)),
			)
			const bodies = await Promise.all(answers.map(async (answer) => plain(await answer.text())))
			expect(new Set(bodies).size, address).toBe(1)
			expect(answers.map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null, null])
		}
	})

	test('whose idle time it would otherwise prolong', async () => {
		const { actor, cookie: idle } = await aVisitor('officer')
		const account = 'accountId' in actor ? actor.accountId : ''
		await asOwner(
			"UPDATE session SET seen_at = now() - interval '5 minutes' WHERE account_id = $1",
			[account],
		)
		for (const address of api) await visit(idle).get(address)
		const rows = await asOwner(
			"SELECT FROM session WHERE account_id = $1 AND seen_at < now() - interval '4 minutes'",
			[account],
		)
		expect(rows).toHaveLength(1)
	})

	test('so that who calls it from elsewhere is not refused for it', async () => {
		const headers = { cookie, origin: 'https://partner.example', 'sec-fetch-site': 'cross-site' }
		for (const address of api)
			expect((await visit().get(address, headers)).status, address).not.toBe(403)
	})
})
