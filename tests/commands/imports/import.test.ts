import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '#tests/setup/database.ts'
import { importFile, rowsOf } from './import-file.ts'

const posts = (where: string) =>
	asOwner<Record<string, unknown>>(`SELECT * FROM post WHERE ${where} ORDER BY external_id`)
const events = (externalId: string) =>
	asOwner<{ verb: string; to_state: string; actor: string }>(
		`SELECT e.verb, e.to_state, e.actor FROM post_event e JOIN post p ON p.id = e.post_id
		 WHERE p.external_id = $1 ORDER BY e.seq`,
		[externalId],
	)

describe('rows that make posts', () => {
	beforeAll(async () => {
		await importFile(
			rowsOf(
				{ externalId: 'a1', headcount: '若干' },
				{ externalId: 'a2', description: '要交押金500元' },
				{ externalId: 'a3', pay: '面议' },
				{ externalId: 'a4', pay: '100元/月' },
				{ externalId: 'a5', description: '年龄18-45岁', education: '看不懂' },
			),
		)
	})

	test('are published from today, with what is not stated left open', async () => {
		const [post] = await posts("external_id = 'a1'")
		expect(post).toMatchObject({
			source: 'test',
			owner_code: '3301',
			kind: 'market',
			state: 'published',
			place_code: '330108',
			pay_min_fen: 350_000,
			month_max_fen: 450_000,
			headcount: null,
			version: 0,
			demo: false,
		})
		expect(post?.published_at).toBeInstanceOf(Date)
		const [{ days } = { days: 0 }] = await asOwner<{ days: number }>(
			"SELECT valid_until - current_date AS days FROM post WHERE external_id = 'a1'",
		)
		expect(Math.abs(days - 90)).toBeLessThanOrEqual(1)
		expect(await events('a1')).toEqual([
			{ verb: 'import', to_state: 'published', actor: 'system:import' },
		])
	})

	test('go to review where something blocks, with the reasons', async () => {
		const states = await posts("external_id IN ('a2', 'a3', 'a4')")
		expect(states.map(({ state, published_at }) => [state, published_at])).toEqual([
			['in-review', null],
			['in-review', null],
			['in-review', null],
		])
		const blocking = states.map(({ findings }) =>
			(findings as { level: string; code: string }[])
				.filter(({ level }) => level === 'block')
				.map(({ code }) => code),
		)
		expect(blocking).toEqual([['fee'], ['missing', 'missing'], ['pay-below-minimum']])
	})

	test('are published with warnings, also of what was not understood', async () => {
		const [post] = await posts("external_id = 'a5'")
		expect(post?.state).toBe('published')
		const findings = post?.findings as { code: string; detail?: string }[]
		expect(findings.map(({ code }) => code)).toEqual(['age', 'employer-unverified', 'unread'])
	})

	test('make their employer once, unverified', async () => {
		const employers = await asOwner(
			"SELECT name, division_code, standing FROM employer WHERE name = '杭州甲物业公司'",
		)
		expect(employers).toEqual([
			{ name: '杭州甲物业公司', division_code: '3301', standing: 'unverified' },
		])
	})

	test('stand in the search outbox', async () => {
		const waiting = await asOwner(
			`SELECT FROM search_outbox o JOIN post p ON p.id = o.subject_id WHERE p.external_id IN ('a1', 'a2', 'a5')`,
		)
		expect(waiting).toHaveLength(2)
	})
})

test('the same file again changes nothing', async () => {
	const file = rowsOf(
		{ externalId: 'b1' },
		{ externalId: 'b2', pay: '面议' },
		{ title: '没有编号的岗位' },
	)
	const first = await importFile(file)
	expect(first.counts).toMatchObject({ rows: 3, created: 3, published: 2, inReview: 1 })
	const before = await posts('true')
	const second = await importFile(file)
	expect(second.counts).toMatchObject({
		rows: 3,
		created: 0,
		updated: 0,
		unchanged: 3,
		published: 0,
	})
	expect(await posts('true')).toEqual(before)
})

test('another division has its own', async () => {
	await importFile(rowsOf({ externalId: 'c1' }))
	const { counts } = await importFile(rowsOf({ externalId: 'c1' }), { division: '3302' })
	expect(counts).toMatchObject({ created: 1 })
	const owners = (await posts("external_id = 'c1'")).map(({ owner_code }) => owner_code)
	expect(owners.toSorted()).toEqual(['3301', '3302'])
})

describe('a changed row', () => {
	test('changes its post, and what an officer did stays where the row says nothing new', async () => {
		await importFile(rowsOf({ externalId: 'd1' }, { externalId: 'd2' }))
		await asOwner("UPDATE post SET title = '改过的名称' WHERE external_id IN ('d1', 'd2')")
		const { counts } = await importFile(
			rowsOf({ externalId: 'd1' }, { externalId: 'd2', title: '厨师' }),
		)
		expect(counts).toMatchObject({ updated: 1, unchanged: 1 })
		const titles = (await posts("external_id IN ('d1', 'd2')")).map(({ title }) => title)
		expect(titles).toEqual(['改过的名称', '厨师'])
		expect((await events('d2')).map(({ verb }) => verb)).toEqual(['import', 'edit'])
	})

	test('that asks for a deposit takes a published post back to review, and mended brings it out again', async () => {
		await importFile(rowsOf({ externalId: 'e1' }))
		await importFile(rowsOf({ externalId: 'e1', description: '交押金300元' }))
		expect((await posts("external_id = 'e1'"))[0]?.state).toBe('in-review')
		await importFile(rowsOf({ externalId: 'e1', description: '无押金' }))
		expect((await posts("external_id = 'e1'"))[0]?.state).toBe('published')
	})

	test('does not open a post again that was closed, and renews one that ran out', async () => {
		await importFile(rowsOf({ externalId: 'f1' }, { externalId: 'f2' }))
		await asOwner("UPDATE post SET state = 'closed' WHERE external_id = 'f1'")
		await asOwner(
			"UPDATE post SET state = 'expired', valid_until = '2026-01-01' WHERE external_id = 'f2'",
		)
		await importFile(rowsOf({ externalId: 'f1', title: '新名称' }, { externalId: 'f2' }))
		const states = (await posts("external_id IN ('f1', 'f2')")).map(({ state }) => state)
		expect(states).toEqual(['closed', 'published'])
	})
})

describe('rows that make no post', () => {
	test('are kept whole, with field and reason, and lose no other', async () => {
		const { id, counts } = await importFile(
			[
				rowsOf({ externalId: 'g1' }, { externalId: 'g2', title: '', employer: '' }),
				'{"broken":',
				rowsOf({ externalId: 'g3', place: '火星' }, { externalId: 'g1', title: '又一次' }),
				rowsOf({ externalId: 'g4' }),
			].join('\n'),
		)
		expect(counts).toMatchObject({ rows: 6, created: 2, rejected: 4 })
		const rejections = await asOwner(
			'SELECT line, field, reason FROM import_rejection WHERE batch_id = $1 ORDER BY line, field',
			[id],
		)
		expect(rejections).toEqual([
			{ line: 2, field: 'employer', reason: 'missing' },
			{ line: 2, field: 'title', reason: 'missing' },
			{ line: 3, field: '', reason: 'row-broken' },
			{ line: 4, field: 'place', reason: 'place-unknown' },
			{ line: 5, field: 'externalId', reason: 'repeated' },
		])
		const [{ row } = { row: {} }] = await asOwner<{ row: object }>(
			'SELECT "row" FROM import_rejection WHERE batch_id = $1 AND line = 4',
			[id],
		)
		expect(row).toMatchObject({ externalId: 'g3', title: '保洁员', place: '火星' })
	})

	test('also where only the database refuses one', async () => {
		await asOwner("ALTER TABLE post ADD CONSTRAINT none_of_these CHECK (title <> '坏的')")
		const rows = Array.from({ length: 20 }, (_, place) => ({
			externalId: `h${place}`,
			title: place === 7 ? '坏的' : '保洁员',
		}))
		const { id, counts } = await importFile(rowsOf(...rows))
		expect(counts).toMatchObject({ rows: 20, created: 19, rejected: 1 })
		expect(
			await asOwner('SELECT line, reason FROM import_rejection WHERE batch_id = $1', [id]),
		).toEqual([{ line: 8, reason: 'not-stored' }])
	})

	test('a file that breaks off keeps what came before, and says so', async () => {
		const { id, outcome } = await importFile('a,b\n1,2\n')
		expect(outcome).toEqual({
			fault: 'columns-missing',
			detail: '岗位名称、用人单位、工作地点、待遇',
		})
		expect(await asOwner('SELECT state, error FROM import_batch WHERE id = $1', [id])).toEqual([
			{ state: 'failed', error: 'columns-missing 岗位名称、用人单位、工作地点、待遇' },
		])
	})
})

test('an import has one entry in the audit that says how it ended, with a digest', async () => {
	const { id } = await importFile(rowsOf({ externalId: 'i1' }, { title: '' }))
	const entries = await asOwner(
		`SELECT actor, action, division_code, details FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
		[id],
	)
	expect(entries).toMatchObject([
		{ actor: 'system:import', action: 'import.start' },
		{
			actor: 'system:import',
			action: 'import.finish',
			division_code: '3301',
			details: { digest: 'd1', rows: 2, created: 1, rejected: 1 },
		},
	])
	expect(await asOwner('SELECT * FROM audit_faults()')).toEqual([])
})
