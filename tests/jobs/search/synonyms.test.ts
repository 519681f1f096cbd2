import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pool } from '#app/adapters/db/pools.server.ts'
import { noteMiss, sharedBy } from '#app/adapters/search/note-miss.server.ts'
import { postgresPostSearch } from '#app/adapters/search/postgres/postgres-post-search.server.ts'
import { synonymsCommand, synonymsHelp } from '#app/jobs/search/synonyms-command.server.ts'
import { root } from '#scripts/lib/paths.mjs'
import { anIndexedPost } from '#tests/makers/indexed-post.ts'
import '#tests/setup/database.ts'

const concepts = 'app/domain/search-text/concepts'
let folder: string

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zhuye-synonyms-'))
	await cp(join(root, concepts), join(folder, concepts), { recursive: true })
	vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterAll(async () => {
	vi.restoreAllMocks()
	await rm(folder, { recursive: true })
})

async function run(...options: string[]) {
	const said = { out: '', err: '' }
	const out = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
		said.out += piece
		return true
	})
	const err = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
		said.err += piece
		return true
	})
	const code = await synonymsCommand(options)
	out.mockRestore()
	err.mockRestore()
	return { code, ...said }
}

test('proposes words that several employers or several searches use, and that name no work we know', async () => {
	const posts = ['甲公司', '乙公司', '丙公司'].map((employer) =>
		anIndexedPost({ title: '竹笛匠', employer }),
	)
	const own = anIndexedPost({ title: '占星顾', employer: '甲公司' })
	await postgresPostSearch(pool('worker')).index([...posts, own, anIndexedPost()])
	for (let times = 0; times < sharedBy; times++) await noteMiss('楼层保洁', '2026-11-25')
	await noteMiss('张三丰', '2026-11-25')
	const { code, out } = await run('propose')
	expect(code).toBe(0)
	expect(out.trim().split('\n')).toEqual([
		'# word\tconcept\tposts\tsearches in vain',
		'楼层保洁\tcleaner\t0\t3',
		'竹笛匠\t?\t3\t0',
	])
})

test('accepts the lines that are left, and says which name no concept', async () => {
	const file = join(folder, 'words.tsv')
	await writeFile(file, '# word\tconcept\n楼层保洁\tcleaner\t0\t3\n竹笛匠\t?\t3\t0\n')
	const { code, err } = await run('accept', file)
	expect(code).toBe(1)
	expect(err).toBe('Not a concept:\n竹笛匠\t?\n')
	const [before, after] = await Promise.all(
		[root, folder].map((place) => readFile(join(place, concepts, 'property.ts'), 'utf8')),
	)
	expect(after).toContain(' 楼层保洁')
	expect(after?.replace(' 楼层保洁', '')).toBe(before)
})

test('says how it is used where it is used otherwise', async () => {
	expect(await run()).toEqual({ code: 1, out: '', err: synonymsHelp })
	expect((await run('accept')).code).toBe(1)
})
