import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build/build.mjs'
import { generate } from './generate.mjs'
import { root } from './lib/paths.mjs'
import { say } from './lib/say.mjs'

/**
 * Everything that has to hold, cheapest first: `npm test`. Each check counts as one, each test of
 * Vitest for itself; the last line sums them up.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const bin = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name)

/** @type {[name: string, run: () => Promise<Tally>][]} */
const steps = [
	['generated code', () => one(generate())],
	['format and lint', () => command(bin('biome'), 'ci', '.', '--error-on-warnings')],
	['types', () => command(bin('tsc'), '--project', root)],
	[
		'dependency rules',
		() =>
			command(bin('depcruise'), 'app', 'scripts', 'tests', '--config', '.dependency-cruiser.mjs'),
	],
	['dead code', () => command(bin('knip'))],
	['lockfile', lockfile],
	['migrations', () => command(process.execPath, 'scripts/migration.mjs', '--check')],
	['rules', () => vitest('unit')],
	['build', () => one(build())],
	['commands, queries, engines', () => vitest('database')],
	['pages and browser', () => vitest('pages')],
]

/** @param {Promise<unknown>} work @returns {Promise<Tally>} */
async function one(work) {
	await work
	return { passed: 1, failed: 0, skipped: 0 }
}

/** @param {string} program @param {string[]} options @returns {Promise<Tally>} */
async function command(program, ...options) {
	const code = await run(program, options, root)
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** @param {string} program @param {string[]} options @param {string} cwd @returns {Promise<number>} */
function run(program, options, cwd) {
	const child = spawn(program, options, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
	return new Promise((resolve) => {
		child.once('error', () => resolve(1))
		child.once('exit', (code) => resolve(code ?? 1))
	})
}

/** The lockfile alone must be enough for a clean install on every platform. */
async function lockfile() {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-lock-'))
	try {
		for (const file of ['package.json', 'package-lock.json'])
			await cp(join(root, file), join(folder, file))
		const code = await run('npm', ['ci', '--dry-run', '--ignore-scripts', '--silent'], folder)
		const addresses = /"resolved": "https?:/.test(
			await readFile(join(folder, 'package-lock.json'), 'utf8'),
		)
		if (addresses) say('The lockfile names download addresses.')
		return {
			passed: code === 0 && !addresses ? 1 : 0,
			failed: code === 0 && !addresses ? 0 : 1,
			skipped: 0,
		}
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

/** @param {string} project @returns {Promise<Tally>} */
async function vitest(project) {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-vitest-'))
	const file = join(folder, 'result.json')
	try {
		const options = [
			'run',
			'--project',
			project,
			'--passWithNoTests',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
		]
		const code = await run(bin('vitest'), options, root)
		const result = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
		const failed = result.numFailedTests ?? 0
		return {
			passed: result.numPassedTests ?? 0,
			failed: code !== 0 && failed === 0 ? 1 : failed,
			skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
		}
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

const only = process.argv.slice(2)
/** @type {string[]} */
const summary = []
const total = { passed: 0, failed: 0, skipped: 0 }
for (const [name, step] of steps) {
	if (only.length > 0 && !only.some((word) => name.includes(word))) continue
	say(`\n▸ ${name}`)
	const started = performance.now()
	const tally = await step().catch((error) => {
		console.error(error)
		return { passed: 0, failed: 1, skipped: 0 }
	})
	total.passed += tally.passed
	total.failed += tally.failed
	total.skipped += tally.skipped
	const seconds = ((performance.now() - started) / 1000).toFixed(1)
	summary.push(
		`${tally.failed === 0 ? '✓' : '✗'} ${name.padEnd(28)} ${seconds.padStart(6)} s  ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`,
	)
}
say(`\n${summary.join('\n')}\n`)
if (total.skipped > 0) say(`${total.skipped} skipped`)
say(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
