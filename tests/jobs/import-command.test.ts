import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { importCommand } from '#app/jobs/imports/import-command.server.ts'
import { asOwner } from '#tests/setup/database.ts'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zhuye-command-'))
	vi.stubEnv('INIT_CWD', folder)
})
afterAll(async () => {
	vi.unstubAllEnvs()
	await rm(folder, { recursive: true })
})

/** Runs the command and gives its exit code with what it wrote. */
async function run(...options: string[]) {
	const said: string[] = []
	const listen = (piece: string | Uint8Array) => said.push(String(piece)) > 0
	const out = vi.spyOn(process.stdout, 'write').mockImplementation(listen)
	const err = vi.spyOn(process.stderr, 'write').mockImplementation(listen)
	const code = await importCommand(options)
	out.mockRestore()
	err.mockRestore()
	return { code, said: said.join('') }
}

test('brings a file in, leaves a report beside, and returns when the posts can be found', async () => {
	await writeFile(
		join(folder, 'posts.csv'),
		'岗位,单位,工作地点,工资\n罕见岗位保洁员,甲公司,杭州滨江,3500元/月\n厨师,乙公司,火星,3500元/月\n',
	)
	const { code, said } = await run('posts', 'posts.csv', '--division', '330100', '--source', 'here')
	expect(said).toContain('1  published')
	expect(code).toBe(0)
	const [post] = await asOwner("SELECT id, owner_code FROM post WHERE source = 'here'")
	expect(post?.owner_code).toBe('3301')
	expect(await asOwner('SELECT FROM search_post WHERE post_id = $1', [post?.id])).toHaveLength(1)
	const report = await readFile(join(folder, 'posts.csv.rejected.csv'), 'utf8')
	expect(report.split('\r\n').slice(0, 2)).toEqual([
		'\uFEFF行号,字段,原因,岗位,单位,工作地点,工资',
		'3,工作地点,找不到这个地方，请写到县、市、区,厨师,乙公司,火星,3500元/月',
	])
})

describe('says what is wrong and ends with 1', () => {
	test.each([
		[['people', 'x.csv'], 'Only posts can be'],
		[['posts'], 'Which file?'],
		[['posts', 'nowhere.csv'], 'There is no file'],
		[['posts', 'one.csv', 'two.csv'], 'One file at a time'],
		[['posts', 'one.csv', '--fast'], "Unknown option '--fast'"],
		[['posts', 'empty.csv', '--division', '999999'], 'There is no division 999999'],
		[['posts', 'empty.csv'], 'The file is empty'],
		[['posts', 'wrong.csv'], 'These columns are missing'],
		[['posts', 'none.csv'], '1  rejected'],
	])('%j', async (options, words) => {
		await writeFile(join(folder, 'empty.csv'), '')
		await writeFile(join(folder, 'wrong.csv'), 'a,b\n1,2\n')
		await writeFile(join(folder, 'none.csv'), '岗位,单位,工作地,工资\n,,,\n厨师,,火星,\n')
		const { code, said } = await run(...options)
		expect(said).toContain(words)
		expect(code).toBe(1)
	})
})
