import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import readExcel from 'read-excel-file/node'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { asOwner, staffCookie, visit } from '#tests/setup/visit.ts'

let cookie: string
beforeAll(async () => {
	cookie = await staffCookie('officer@hz')
})

type Sent = {
	file?: string | Uint8Array<ArrayBuffer> | null
	name?: string
	division?: string
	key?: string
}

/** Hands a file in as a browser without scripts does. */
async function handIn({
	file = null,
	name = 'posts.csv',
	division = '3301',
	key = randomUUID(),
}: Sent) {
	const form = new FormData()
	form.set('_key', key)
	form.set('division', division)
	form.set('source', 'pages')
	form.set('file', new Blob(file === null ? [] : [file]), file === null ? '' : name)
	const answer = await fetch(`${inject('origin')}/officer/import`, {
		method: 'POST',
		redirect: 'manual',
		body: form,
		headers: { cookie, origin: inject('origin') },
	})
	return {
		status: answer.status,
		to: answer.headers.get('location') ?? '',
		text: await answer.text(),
	}
}

const csv = (...rows: string[]) => ['编号,岗位,单位,工作地点,工资', ...rows, ''].join('\r\n')
const good = (id: string) => `${id},导入的保洁员,导入公司,杭州市滨江区,3500元/月`

async function untilDone(path: string): Promise<string> {
	for (let tries = 0; tries < 100; tries++) {
		const text = await (await visit(cookie).get(path)).text()
		if (!/正在导入|在排队/.test(text)) return text
		await wait(200)
	}
	throw new Error('the import did not end')
}

describe('a file that is handed in', () => {
	test('is imported by the worker; its page tells what came of it, without scripts too', async () => {
		const { status, to } = await handIn({
			file: csv(good('p1'), 'p2,,导入公司,火星,', good('p3').replace('3500', '35')),
		})
		expect(status).toBe(302)
		expect(to).toMatch(/^\/officer\/import\/[\da-f-]{36}$/)
		const page = await untilDone(to)
		expect(page).toContain('导入完成，共 3 行')
		expect(page).toContain('有 1 行没有导入')
		expect(page).toContain('岗位名称：没有填写')
		const posts = await asOwner(
			"SELECT external_id, state, owner_code FROM post WHERE source = 'pages' ORDER BY external_id",
		)
		expect(posts).toEqual([
			{ external_id: 'p1', state: 'published', owner_code: '3301' },
			{ external_id: 'p3', state: 'in-review', owner_code: '3301' },
		])
		const report = await visit(cookie).get(`${to}/rejected/csv`)
		const rows = parse(await report.text(), { bom: true }) as string[][]
		expect(rows).toEqual([
			['行号', '字段', '原因', '编号', '岗位', '单位', '工作地点', '工资'],
			[
				'3',
				'工作地点、岗位名称',
				'找不到这个地方，请写到县、市、区；没有填写',
				'p2',
				'',
				'导入公司',
				'火星',
				'',
			],
		])
		expect(await asOwner('SELECT id FROM stored_file')).toEqual([])
		const [{ actor } = { actor: '' }] = await asOwner<{ actor: string }>(
			"SELECT actor FROM audit_entry WHERE action = 'import.finish' ORDER BY seq DESC LIMIT 1",
		)
		expect(actor).toMatch(/^account:/)
	})

	test('acts once, however often the form arrives', async () => {
		const key = randomUUID()
		const file = csv(good('q1'))
		const answers = await Promise.all([1, 2, 3].map(() => handIn({ file, key })))
		expect(new Set(answers.map(({ to }) => to)).size).toBe(1)
	})

	test('in a division that is not theirs is refused', async () => {
		for (const division of ['33', '3302', '99', '']) {
			const { status } = await handIn({ file: csv(good('r1')), division })
			expect([division, status]).toEqual([division, 422])
		}
		expect(await asOwner("SELECT FROM post WHERE external_id = 'r1'")).toEqual([])
	})
})

describe('a file that cannot be read is refused at once, with the reason at the field', () => {
	test.each<[string, Sent, string]>([
		['none', {}, '请选'],
		['empty', { file: '' }, '文件是空的'],
		['without columns', { file: 'a,b\n1,2\n' }, '缺少这些列：岗位名称'],
		[
			'an old workbook',
			{ file: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), name: 'x.xls' },
			'另存为 xlsx',
		],
		[
			'a picture',
			{ file: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), name: 'x.png' },
			'看不出是什么文件',
		],
	])('%s', async (_name, sent, words) => {
		const { status, text } = await handIn(sent)
		expect(status).toBe(422)
		expect(text).toContain('href="#field-file"')
		expect(text).toContain(words)
	})
})

test('the template can be filled in as it is', async () => {
	const answer = await visit(cookie).get('/officer/import/template/xlsx')
	const [first, second] = await readExcel(Buffer.from(await answer.arrayBuffer()))
	expect(first?.data).toHaveLength(1)
	expect(first?.data[0]?.slice(0, 4)).toEqual(['来源编号', '岗位类别', '岗位名称', '用人单位'])
	expect(second?.sheet).toBe('填写说明')
})

test('only officers import', async () => {
	const caseworker = visit(await staffCookie('caseworker@bj'))
	expect((await caseworker.get('/officer/import')).status).toBe(403)
})
