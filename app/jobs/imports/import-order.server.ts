import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { loadReference } from '#app/commands/reference/load-reference.server.ts'
import { nation, significantCode } from '#app/domain/divisions/division-code.ts'

export const importHelp = `npm run import -- posts FILE [--division CODE] [--source NAME] [--report FILE]

  FILE               xlsx, csv or jsonl, each also gzipped; docs/import.md tells the columns
  --division CODE    the division that imports, such as 33 or 330108; without it the whole country,
                     and each post goes to the office of its place of work
  --source NAME      where the rows come from, instead of what they say themselves
  --report FILE      where the rejected rows go as csv; usually FILE.rejected.csv in this folder

  Importing the same file again changes nothing. Returns when the posts can be found.
`

type Order = { path: string; division: string; source: string; report: string }

/** What the command line asks for, or what is wrong with it. */
export async function orderOf(options: string[]): Promise<Order | { mistake: string }> {
	const read = readOptions(options)
	if ('mistake' in read) return read
	const { what, file, division = '', source = '', report } = read
	if (what !== 'posts') return { mistake: `What is to be imported? Only posts can be.` }
	if (file === undefined) return { mistake: 'Which file?' }
	const from = process.env.INIT_CWD ?? process.cwd()
	const path = resolve(from, file)
	const found = await stat(path).catch(() => null)
	if (!found?.isFile()) return { mistake: `There is no file ${path}` }
	await loadReference()
	const code = division === '' ? nation : significantCode(division)
	if (code === null || !(await gazetteer()).byCode(code))
		return { mistake: `There is no division ${division}` }
	return {
		path,
		division: code,
		source,
		report: resolve(from, report ?? `${basename(path)}.rejected.csv`),
	}
}

type Options = { what?: string; file?: string; division?: string; source?: string; report?: string }

function readOptions(options: string[]): Options | { mistake: string } {
	try {
		const { values, positionals } = parseArgs({
			args: options,
			allowPositionals: true,
			options: {
				division: { type: 'string' },
				source: { type: 'string' },
				report: { type: 'string' },
			},
		})
		const [what, file, more] = positionals
		if (more !== undefined) return { mistake: 'One file at a time.' }
		return { ...values, ...(what && { what }), ...(file && { file }) }
	} catch (error) {
		return { mistake: error instanceof Error ? error.message : String(error) }
	}
}
