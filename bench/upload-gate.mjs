import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import excel from 'exceljs'
import { build } from 'vite'
import { root } from '#scripts/lib/paths.mjs'
import { writeBomb } from './lib/bomb.mjs'
import { madeUpPosts } from './lib/made-up-posts.mjs'
import { printTable } from './lib/table.mjs'

const program = join(root, 'bench/lib/read-once.mjs')
const times = 5

/** What it costs to refuse a workbook that is small and becomes large, beside reading a fair one. */
export async function run() {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-gate-'))
	try {
		const reader = await builtReader()
		const fair = await writeFair(join(folder, 'fair.xlsx'), 10_000)
		const bomb = await writeBomb(join(folder, 'bomb.xlsx'), 425_000_000)
		const sheetAt = [bomb.sheetFrom, bomb.sheetTo].map(String)
		const runs = {
			'reading a fair sheet': [reader, join(folder, 'fair.xlsx')],
			'refusing the dense one': [reader, join(folder, 'bomb.xlsx')],
			'merely inflating it': ['inflate', join(folder, 'bomb.xlsx'), ...sheetAt],
		}
		const measured = Object.entries(runs).map(([what, words]) => ({ what, ...best(words) }))
		const [first] = measured
		printTable(
			`Upload gate: ${mega(fair)} MB with 10,000 rows beside ${mega(bomb.packed)} MB that become ${mega(bomb.inflated)} MB, best of ${times}`,
			measured.map(({ what, outcome, ms, grownMiB }) => ({
				what,
				outcome,
				ms,
				'memory grows by MiB': grownMiB,
				'time of the fair one': ms / (first?.ms ?? 1),
				'memory of the fair one': grownMiB / (first?.grownMiB || 1),
			})),
		)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

const mega = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1)

/** @param {string[]} words @returns {{ outcome: string, ms: number, grownMiB: number }} */
function best(words) {
	const all = Array.from({ length: times }, () =>
		JSON.parse(execFileSync(process.execPath, [program, ...words]).toString()),
	)
	return all.toSorted((one, other) => one.ms - other.ms)[0]
}

/** The portal's own reader, gate included, as one module that Node can run. */
async function builtReader() {
	const folder = join(root, 'node_modules/.cache/zhuye/bench')
	await mkdir(folder, { recursive: true })
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		build: {
			ssr: 'app/adapters/tables/xlsx/read-xlsx.server.ts',
			outDir: folder,
			emptyOutDir: true,
			rollupOptions: { output: { entryFileNames: 'read-xlsx.mjs' } },
		},
	})
	return join(folder, 'read-xlsx.mjs')
}

/** @param {string} file @param {number} count */
async function writeFair(file, count) {
	const book = new excel.stream.xlsx.WorkbookWriter({ stream: createWriteStream(file) })
	const sheet = book.addWorksheet('posts')
	let heading = false
	for (const post of madeUpPosts(count)) {
		if (!heading) sheet.addRow(Object.keys(post)).commit()
		heading = true
		sheet.addRow(Object.values(post)).commit()
	}
	sheet.commit()
	await book.commit()
	return (await stat(file)).size
}
