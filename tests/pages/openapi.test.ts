import { beforeAll, describe, expect, test } from 'vitest'
import { postKinds } from '#app/domain/posts/words.ts'
import { site } from '#tests/doors/site.ts'
import { betterOffQuestion as question } from '#tests/makers/better-off-question.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner, origin } from '#tests/setup/visit.ts'

type Schema = {
	$ref?: string
	type?: string | string[]
	properties?: Record<string, Schema>
	required?: string[]
	items?: Schema
	anyOf?: Schema[]
	oneOf?: Schema[]
	enum?: unknown[]
	const?: unknown
	additionalProperties?: Schema | boolean
}
type Answer = { content?: Record<string, { schema: Schema }> }
type Operation = { parameters?: { name: string; in: string }[]; responses: Record<string, Answer> }
type Document = {
	openapi: string
	paths: Record<string, Record<string, Operation>>
	components: { schemas: Record<string, Schema> }
}

let document: Document
beforeAll(async () => {
	document = await (await fetch(`${origin()}/api/v1/openapi.json`)).json()
})

const named = (schema: Schema): Schema =>
	schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema

const choicesOf = (schema: Schema) => schema.anyOf ?? schema.oneOf

function fitsType(type: Schema['type'], value: unknown): boolean {
	const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
	return [type]
		.flat()
		.some(
			(each) =>
				each === undefined || each === kind || (each === 'integer' && Number.isInteger(value)),
		)
}

/** What is wrong with an answer by its description, and which described fields were met on the way. */
function compare(described: Schema, value: unknown, path: string, met: Set<string>): string[] {
	const schema = named(described)
	const choices = choicesOf(schema)
	if (choices) {
		const each = choices.map((choice) => ({ met: new Set<string>(), choice }))
		const fitting = each.find((one) => compare(one.choice, value, path, one.met).length === 0)
		for (const name of fitting?.met ?? []) met.add(name)
		return fitting ? [] : [`${path}: ${JSON.stringify(value)} is none of its kinds`]
	}
	if (!fitsType(schema.type, value))
		return [`${path}: ${JSON.stringify(value)} is no ${schema.type}`]
	if (schema.const !== undefined && schema.const !== value) return [`${path}: not ${schema.const}`]
	if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${value} is not in the list`]
	if (Array.isArray(value))
		return value.flatMap((item) => compare(schema.items ?? {}, item, `${path}[]`, met))
	if (typeof value !== 'object' || value === null) return []
	const missing = (schema.required ?? []).filter((name) => !(name in value))
	const { properties = {}, additionalProperties: more } = schema
	const inside = Object.entries(value).flatMap(([name, field]) => {
		met.add(`${path}.${name}`)
		const known = properties[name] ?? (typeof more === 'object' ? more : undefined)
		return known
			? compare(known, field, `${path}.${name}`, met)
			: [`${path}.${name} is not described`]
	})
	return [...missing.map((name) => `${path}.${name} is missing`), ...inside]
}

/** Every field that a description names, however deep; of several kinds of one thing not each has to occur. */
function fieldsOf(described: Schema, path: string): string[] {
	const schema = named(described)
	const deeper = schema.items ? fieldsOf(schema.items, `${path}[]`) : []
	const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
		`${path}.${name}`,
		...fieldsOf(field, `${path}.${name}`),
	])
	return [...new Set([...deeper, ...own])]
}

/** A family that is not on dibao is warned. */
const without = { ...question.household, currentBenefitFen: 0 }

type Asked = [path: string, init?: RequestInit]
const reckon = (body: string): Asked => ['/calculations/better-off', { method: 'POST', body }]

const aReplyOfNobody = { id: 'openapi', phone: '13700000000', words: '1' }

/** Answers of each kind, so that together they show every field that is described. */
async function answersOf(path: string, method: string, status: string): Promise<Asked[]> {
	const ids = await idsIn()
	const asked: Record<string, Asked[]> = {
		'get /api/v1/posts 200': [
			['/posts?q=滨江区 保洁 4000以上&explain=1&fold=1&near=30.18,120.18'],
			['/posts?q=新昌县 电焊工 包住&explain=1'],
			['/posts?q=滨江区 月嫂 不上夜班&pageSize=100'],
			['/posts?q=附近 缝纫工 晚班&near=30.18,120.18&pageSize=100'],
		],
		'get /api/v1/posts 400': [['/posts?near=nowhere&kind=none']],
		'get /api/v1/posts/{id} 200': ids.shown.map((id) => [`/posts/${id}`]),
		'get /api/v1/posts/{id} 404': [['/posts/none']],
		'get /api/v1/posts/{id} 410': [[`/posts/${ids.closed}`]],
		'post /api/v1/calculations/better-off 200': [
			reckon(JSON.stringify(question)),
			reckon(JSON.stringify({ ...question, household: without })),
		],
		'post /api/v1/calculations/better-off 413': [reckon('x'.repeat(300_000))],
		'post /api/v1/calculations/better-off 422': [reckon('{}')],
		'post /api/v1/text-replies 200': [
			['/text-replies', { method: 'POST', body: JSON.stringify(aReplyOfNobody) }],
		],
		'post /api/v1/text-replies 422': [['/text-replies', { method: 'POST', body: 'no reply' }]],
	}
	if (status === '405')
		return [[path.replace('/api/v1', '').replace('{id}', 'none'), { method: 'PUT' }]]
	return asked[`${method} ${path} ${status}`] ?? []
}

async function idsIn(): Promise<{ shown: string[]; closed: string }> {
	const shown = await asOwner<{ id: string }>(
		`SELECT DISTINCT ON (kind) id::text FROM post WHERE state = 'published' AND demo ORDER BY kind, id`,
	)
	const closed = await asPortal(({ db }) => plant.post('closed')(db, { division: '330108' }))
	return { shown: shown.map(({ id }) => id), closed: closed.id }
}

type Described = { status: string; type: string; schema: Schema }

/** What these answers have that is not described, and what is described that none of them has. */
async function faultsOf(
	name: string,
	{ status, type, schema }: Described,
	asked: readonly Asked[],
): Promise<string[]> {
	const faults: string[] = []
	const met = new Set<string>()
	for (const [address, init] of asked) {
		const answer = await fetch(`${origin()}/api/v1${address}`, init)
		const given = `${answer.status} ${(answer.headers.get('content-type') ?? '').split(';')[0]}`
		if (given !== `${status} ${type}`) faults.push(`${name}: ${address} gave ${given}`)
		faults.push(...compare(schema, await answer.json(), '', met).slice(0, 5))
	}
	const silent = asked.length > 0 ? fieldsOf(schema, '').filter((field) => !met.has(field)) : []
	return [...faults, ...silent.map((field) => `${name}: ${field} was never answered`)]
}

const operations = () =>
	Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
	)

describe('the description of the interface', () => {
	test('names every address of it, and no other', () => {
		const routes = site
			.filter(({ path }) => path.startsWith('api/v1/'))
			.map(({ path }) => `/${path.replace(':post', '{id}')}`)
		expect(Object.keys(document.paths).toSorted()).toEqual(routes.toSorted())
		expect(document.openapi).toBe('3.1.0')
	})

	test('refers to nothing that it does not say', () => {
		const refs = [
			...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g),
		]
		const names = refs.map(([, name]) => name)
		expect(names.filter((name) => !((name ?? '') in document.components.schemas))).toEqual([])
		expect(new Set(names)).toEqual(new Set(Object.keys(document.components.schemas)))
	})

	test('is kept by every answer, and every field that it describes is answered', async () => {
		const faults: string[] = []
		for (const { path, method, operation } of operations())
			for (const [status, { content = {} }] of Object.entries(operation.responses)) {
				const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(content)
				const asked = await answersOf(path, method, status)
				const name = `${method} ${path} ${status}`
				faults.push(...(await faultsOf(name, { status, type, schema }, asked)))
			}
		expect(faults).toEqual([])
	})

	test('has an answer to try for whatever it describes', async () => {
		const untried: string[] = []
		for (const { path, method, operation } of operations())
			for (const [status, { content }] of Object.entries(operation.responses))
				if (content && (await answersOf(path, method, status)).length === 0)
					untried.push(`${method} ${path} ${status}`)
		// In a demonstration nothing has to be signed.
		const elsewhere = ['429', 'openapi.json 200', 'text-replies 403']
		expect(untried.filter((name) => !elsewhere.some((end) => name.endsWith(end)))).toEqual([])
	})

	test('tells parameters as they are read', async () => {
		const { parameters = [] } = document.paths['/api/v1/posts']?.get ?? {}
		const wrong: Record<string, string> = {
			q: 'x'.repeat(201),
			division: 'x',
			kind: 'x',
			near: 'x',
			radiusKm: '0',
			payMin: '-1',
			hours: 'x',
			trait: 'x',
			sort: 'x',
			page: '0',
			pageSize: '101',
		}
		const answers = await Promise.all(
			Object.entries(wrong).map(async ([name, value]) => {
				const answer = await fetch(
					`${origin()}/api/v1/posts?${new URLSearchParams({ [name]: value })}`,
				)
				return [name, (await answer.json()).parameters?.[0]?.parameter]
			}),
		)
		expect(Object.fromEntries(answers)).toEqual(
			Object.fromEntries(Object.keys(wrong).map((name) => [name, name])),
		)
		const free = ['where', 'fold', 'explain']
		expect(parameters.map(({ name }) => name).toSorted()).toEqual(
			[...Object.keys(wrong), ...free].toSorted(),
		)
		expect(JSON.stringify(parameters)).toContain(JSON.stringify(postKinds))
	})
})
