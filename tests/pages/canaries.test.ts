import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { pool } from '#app/adapters/db/pools.server.ts'
import { documentsOf } from '#app/adapters/search/documents.server.ts'
import { addressOf, plantedIn } from '#tests/doors/addresses.ts'
import { site } from '#tests/doors/site.ts'
import { acts } from '#tests/doors/subjects.ts'
import { aVisitor, roles, type Visitor } from '#tests/doors/visitors.ts'
import { anIdNumber } from '#tests/makers/answers.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import type { Plant } from '#tests/makers/planted/planting.ts'
import { signInByPhone } from '#tests/setup/by-phone.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { registrationSteps } from '#tests/setup/registration-steps.ts'
import { asOwner, type Fields, fromAnywhere, type Visit, visit } from '#tests/setup/visit.ts'

/** What is planted through real forms, and must not be found where it does not belong. */
const canary = {
	name: '司徒金丝雀',
	phone: '13944871205',
	idNumber: anIdNumber('19790615', 907),
	health: '左膝金丝雀旧伤',
}
type Canary = keyof typeof canary

const sung = (text: string, which: readonly Canary[] = ['name', 'phone', 'idNumber', 'health']) =>
	which.filter(
		(name) => text.includes(canary[name]) || text.includes(encodeURIComponent(canary[name])),
	)

/** Where every answer to a form led. */
const locations: string[] = []
async function send(visitor: Visit, path: string, fields: Fields = {}): Promise<Response> {
	const answer = await visitor.post(path, fields, { headers: fromAnywhere() })
	locations.push(answer.headers.get('location') ?? '')
	return answer
}

let personId = ''
let own: Visit
const home = '330108'

beforeAll(async () => {
	const { cookie, accountId } = await signInByPhone(canary.phone)
	own = visit(cookie)
	for (const [question, fields] of registrationSteps(canary))
		await send(own, `/me/registration/${question}`, fields)
	await send(own, '/me/registration/check')
	const [access] = await asOwner<{ person_id: string }>(
		'SELECT person_id FROM person_access WHERE account_id = $1',
		[accountId],
	)
	personId = access?.person_id ?? ''
	expect(personId).not.toBe('')
	await mistype()
	await actAbout()
	await answerByCode()
})

/** The code of the paper that was answered, and the one of a paper that was only mistyped. */
const codes: string[] = []

/** An offer on paper, opened with its code and answered in the person's own words. */
async function answerByCode(): Promise<void> {
	const { id } = await plantHere(plant.offer('sent'))
	const [offer] = await asOwner<{ answer_code: string }>(
		'SELECT answer_code FROM offer WHERE id = $1',
		[id],
	)
	const code = offer?.answer_code ?? ''
	codes.push(code)
	await visit().get(`/answer?code=${code}`)
	await send(visit(), '/answer', { code, proof: '0000' })
	const opened = await send(visit(), '/answer', { code, proof: canary.phone.slice(-4) })
	const [pass = ''] = (opened.headers.get('set-cookie') ?? '').split(';')
	const bearer = visit(pass)
	expect(sung(await (await bearer.get('/answer/offer')).text())).toEqual([])
	const answer = { reason: 'illness', words: canary.health }
	expect((await send(bearer, '/answer/decline', answer)).status).toBe(302)
}

/** Forms that are refused hold what was typed as well; addresses hold what someone pastes into them. */
async function mistype(): Promise<void> {
	const { phone, idNumber, name } = canary
	await send(visit(), '/staff/sign-in', { username: phone, password: idNumber })
	await send(visit(), '/sign-in', { phone: `${phone}0` })
	await send(own, '/preferences', { back: `//${idNumber}` })
	await visit().get(`/posts?q=${encodeURIComponent(name)}&near=${idNumber}`)
	await visit().get(`/api/v1/posts?near=${idNumber}`)
}

/** Everything that can be done about the person, by themself and by those who look after them. */
async function actAbout(): Promise<void> {
	const staff = await Promise.all(
		(['officer', 'caseworker'] as const).map((role) => aVisitor(role)),
	)
	const those = [own, ...staff.map(({ cookie }) => visit(cookie))]
	for (const [path, act] of Object.entries(acts)) {
		for (const visitor of those) {
			const subject = await plantHere(act.plant ?? plantedIn(path)?.plant)
			const fields = typeof act.fields === 'function' ? act.fields(subject) : act.fields
			await send(visitor, addressOf(path, subject), fields)
		}
	}
}

function plantHere(plant: Plant | undefined) {
	if (!plant) throw new Error('there is nothing to plant')
	return asPortal(({ db }) => plant(db, { division: home, personId }))
}

/** Every page that a visitor can ask for, about the person where it is about somebody: what it says. */
async function everythingShownTo(visitor: Visit): Promise<[path: string, text: string][]> {
	const pages = site.filter(
		({ loader, id, path }) => loader && id !== 'root' && path !== 'sign-out',
	)
	return Promise.all(
		pages.map(async ({ path }): Promise<[string, string]> => {
			const planted = plantedIn(path)
			const subject = planted ? await plantHere(planted.plant) : null
			return [path, await (await visitor.get(addressOf(path, subject))).text()]
		}),
	)
}

async function sungTo(visitor: Visit, which: readonly Canary[]): Promise<string[]> {
	const shown = await everythingShownTo(visitor)
	return shown.flatMap(([path, text]) => sung(text, which).map((name) => `/${path}: ${name}`))
}

async function elsewhere(visitor: Visitor): Promise<Visit> {
	if (visitor.actor.kind === 'staff')
		await asOwner('UPDATE role_grant SET division_code = $2 WHERE id = $1', [
			visitor.actor.grantId,
			'440305',
		])
	return visit(visitor.cookie)
}

describe('on pages', () => {
	test.each(roles)(
		'nothing of the person is shown to any %s who has nothing to do with them',
		async (role) => {
			expect(
				await sungTo(await elsewhere(await aVisitor(role)), [
					'name',
					'phone',
					'idNumber',
					'health',
				]),
			).toEqual([])
		},
	)

	test.each(['admin', 'employer'] as const)('nor to any %s of their own division', async (role) => {
		const { cookie } = await aVisitor(role)
		expect(await sungTo(visit(cookie), ['name', 'phone', 'idNumber', 'health'])).toEqual([])
	})

	test.each(['officer', 'caseworker'] as const)(
		'the %s who looks after them sees numbers masked',
		async (role) => {
			const { cookie } = await aVisitor(role)
			expect(await sungTo(visit(cookie), ['phone', 'idNumber'])).toEqual([])
		},
	)

	test('they themself see their ID number masked', async () => {
		expect(await sungTo(own, ['idNumber'])).toEqual([])
	})
})

test('no redirect carries anything of the person', () => {
	expect(locations.filter((location) => location !== '').length).toBeGreaterThan(10)
	expect(locations.filter((location) => sung(location).length > 0)).toEqual([])
})

test('the log knows nothing of the person', async () => {
	const lines = (await readFile(inject('logFile'), 'utf8')).split('\n')
	expect(lines.some((line) => line.includes('/me/registration/obstacles'))).toBe(true)
	expect(lines.filter((line) => sung(line).length > 0)).toEqual([])
})

test('nor of answer codes, though a camera brings them in an address', async () => {
	expect(codes[0]).toHaveLength(8)
	const log = await readFile(inject('logFile'), 'utf8')
	expect(log).toContain('"path":"/answer"')
	expect(codes.filter((code) => log.includes(code))).toEqual([])
	expect(locations.filter((location) => codes.some((code) => location.includes(code)))).toEqual([])
})

test('no document of the search indexes does', async () => {
	const posts = await asOwner<{ id: string }>("SELECT id FROM post WHERE state = 'published'")
	const documents = await documentsOf(
		pool('worker'),
		posts.map(({ id }) => id),
	)
	expect(documents.length).toBeGreaterThan(100)
	expect(sung(JSON.stringify(documents))).toEqual([])
})

/** The one place where something stands in the clear: the name, with the person. */
const inTheClear: Record<string, Canary[]> = { person: ['name'] }

test('in the database, numbers and health are sealed wherever they are; audit, messages and jobs know no name', async () => {
	const tables = await asOwner<{ schema: string; name: string }>(
		"SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')",
	)
	const found: string[] = []
	for (const { schema, name } of tables) {
		const rows = await asOwner<{ row: string }>(
			`SELECT t::text AS row FROM ${schema}.${name} t WHERE t::text LIKE ANY ($1)`,
			[Object.values(canary).map((song) => `%${song}%`)],
		)
		const heard = new Set(rows.flatMap(({ row }) => sung(row)))
		for (const which of inTheClear[name] ?? []) heard.delete(which)
		if (heard.size > 0) found.push(`${name}: ${[...heard]}`)
	}
	expect(found).toEqual([])
})
