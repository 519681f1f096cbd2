import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { build } from '#scripts/build/build.mjs'
import { root } from '#scripts/lib/paths.mjs'
import { say } from '#scripts/lib/say.mjs'
import { postsFile } from './lib/posts-file.mjs'
import { takePriority } from './lib/priority.mjs'
import { realPosts } from './lib/real-posts.mjs'
import { bareCopy } from './lib/volume/bare-copy.mjs'
import { importFile } from './lib/volume/import-file.mjs'
import { writePerformancePage } from './lib/volume/performance-page.mjs'
import { rebuildRate } from './lib/volume/rebuild-rate.mjs'
import { searchAt } from './lib/volume/search-at.mjs'

const sizes = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number)
/** Posts and data folders; a step that is done is not done again, so that a long run can be taken up. */
const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'zhuye-volume')
const resultFile = join(root, 'bench/volume.json')

/** Import, size and search at ever more posts; the result goes to bench/volume.json and docs/performance.md. */
export async function run() {
	const hasPriority = takePriority()
	await build()
	await mkdir(folder, { recursive: true })
	await chmod(folder, 0o711)
	for (const size of sizes) {
		const dataDir = join(folder, `data-${size}`)
		const filled = await once(`filled-${size}`, async () => {
			await rm(dataDir, { recursive: true, force: true })
			const file = await postsFile(folder, size)
			await mkdir(dataDir, { mode: 0o711 })
			say(`Importing ${size.toLocaleString('en')} posts …`)
			const imported = await importFile(dataDir, file)
			say('Copying them …')
			return { imported, copied: await bareCopy(dataDir) }
		})
		const rebuilt = await once(`rebuilt-${size}`, () => {
			say(`Building the index of ${size.toLocaleString('en')} posts anew …`)
			return rebuildRate(dataDir)
		})
		say(`Searching ${size.toLocaleString('en')} posts …`)
		const searched = await searchAt(dataDir)
		await keep({
			size,
			posts: realPosts ? 'varied from real ones' : 'made up',
			...filled,
			rebuilt,
			searched: { ...searched, hasPriority },
		})
	}
	await writePerformancePage(resultFile)
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
async function once(name, act) {
	const file = join(folder, `${name}.json`)
	if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'))
	const made = await act()
	await writeFile(file, JSON.stringify(made))
	return made
}

/** Beside what other sizes gave. @param {{ size: number } & Record<string, unknown>} found */
async function keep(found) {
	const before = existsSync(resultFile)
		? JSON.parse(await readFile(resultFile, 'utf8'))
		: { sizes: [] }
	const others = before.sizes.filter(
		(/** @type {{ size: number }} */ { size }) => size !== found.size,
	)
	const all = [...others, found].toSorted((one, other) => one.size - other.size)
	const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
	await writeFile(
		resultFile,
		`${JSON.stringify({ measuredOn: new Date().toISOString().slice(0, 10), machine, sizes: all }, null, '\t')}\n`,
	)
}
