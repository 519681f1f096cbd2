import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pool } from '#app/adapters/db/pools.server.ts'
import { sharedBy } from '#app/adapters/search/note-miss.server.ts'
import { proposalsFor, sourceWithTerm, type Unknown } from '#app/domain/search-text/propose.ts'

export const synonymsHelp = `npm run search:synonyms -- propose > FILE
	Words that posts and searches use and the search does not know, a line each: word, concept it may
	belong to, posts, searches in vain. Delete the lines that are wrong; name a concept where it says "?".
npm run search:synonyms -- accept FILE
	Writes the lines that are left into app/domain/search-text/concepts; review and commit the change.
`

/** Rarer words are mostly somebody's own. */
const leastTimes = sharedBy

const unknownWords = `
	SELECT term, sum(posts)::int AS posts, sum(searches)::int AS searches FROM (
		SELECT core AS term, count(*) AS posts, 0 AS searches FROM search_post
		WHERE said = '{}' AND length(core) BETWEEN 2 AND 8 GROUP BY core HAVING count(DISTINCT employer) >= ${leastTimes}
		UNION ALL
		SELECT text, 0, times FROM search_miss WHERE text IS NOT NULL) AS words
	GROUP BY term ORDER BY posts DESC LIMIT 500`

export async function synonymsCommand([act = '', file = '']: string[]): Promise<number> {
	if (act === 'propose') return propose()
	if (act === 'accept' && file !== '') return accept(file)
	process.stderr.write(synonymsHelp)
	return 1
}

async function propose(): Promise<number> {
	const { rows } = await pool('worker').query<Unknown>(unknownWords)
	const lines = proposalsFor(rows).map(({ term, concept, posts, searches }) =>
		[term, concept ?? '?', posts, searches].join('\t'),
	)
	process.stdout.write(`# word\tconcept\tposts\tsearches in vain\n${lines.join('\n')}\n`)
	return 0
}

async function accept(file: string): Promise<number> {
	const folder = join(process.cwd(), 'app/domain/search-text/concepts')
	const names = (await readdir(folder)).filter((name) => !name.endsWith('.test.ts'))
	const sources = new Map(
		await Promise.all(
			names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
		),
	)
	const refused: string[] = []
	for (const line of (await readFile(file, 'utf8')).split('\n')) {
		const [term = '', concept = ''] = line.split('\t')
		if (term === '' || term.startsWith('#')) continue
		if (!addTerm(sources, concept, term)) refused.push(`${term}\t${concept}`)
	}
	for (const [name, source] of sources) await writeFile(join(folder, name), source)
	if (refused.length > 0) process.stderr.write(`Not a concept:\n${refused.join('\n')}\n`)
	return refused.length === 0 ? 0 : 1
}

function addTerm(sources: Map<string, string>, concept: string, term: string): boolean {
	for (const [name, source] of sources) {
		const changed = sourceWithTerm(source, concept, term)
		if (changed === null) continue
		sources.set(name, changed)
		return true
	}
	return false
}
