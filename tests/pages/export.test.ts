import { parse } from 'csv-parse/sync'
import readExcel from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { asOwner, staffCookie, visit } from '#tests/setup/visit.ts'

let officer: ReturnType<typeof visit>
beforeAll(async () => {
	officer = visit(await staffCookie('officer@hz'))
	await asOwner(
		`UPDATE post SET title = '=1+1 保洁' WHERE id = (SELECT id FROM post WHERE owner_code = '3301' AND kind = 'market' LIMIT 1)`,
	)
})

const count = async (where: string) =>
	Number(
		(await asOwner(`SELECT count(*) FROM post WHERE owner_code LIKE '3301%' AND ${where}`))[0]
			?.count,
	)

test('a list of posts goes into a csv file, filtered and sorted as it is', async () => {
	const answer = await officer.get('/officer/posts/export/csv?kind=market&sort=title')
	expect(answer.status).toBe(200)
	expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
	expect(answer.headers.get('content-disposition')).toContain(
		"filename*=UTF-8''%E5%B2%97%E4%BD%8D.csv",
	)
	expect(answer.headers.get('cache-control')).toBe('private, no-store')
	const [heading, ...rows] = parse(await answer.text(), { bom: true }) as string[][]
	expect(heading?.slice(0, 2)).toEqual(['岗位', '类别'])
	expect(rows).toHaveLength(await count("kind = 'market'"))
	expect(rows[0]?.[0]).toBe("'=1+1 保洁")
})

test('and into an Excel file', async () => {
	const answer = await officer.get('/officer/posts/export/xlsx')
	const [sheet] = await readExcel(Buffer.from(await answer.arrayBuffer()))
	expect(sheet?.data).toHaveLength((await count('true')) + 1)
})

test('only those formats, and only for staff', async () => {
	expect((await officer.get('/officer/posts/export/exe')).status).toBe(404)
	expect((await visit().get('/officer/posts/export/csv')).status).toBe(302)
})
