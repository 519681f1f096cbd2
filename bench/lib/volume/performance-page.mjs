import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from '#scripts/lib/paths.mjs'
import { tableOf } from '../table.mjs'
import { growthPicture } from './growth-picture.mjs'
import { targetsAt, words } from './targets.mjs'

/** @typedef {import('./targets.mjs').Measured} Measured */
/** @typedef {{ measuredOn: string, machine: string, sizes: Measured[] }} Result */

const cores = cpus().length

const count = (/** @type {number} */ value) => Math.round(value).toLocaleString('en')

/** Writes docs/performance.md and its picture from what a run has kept. @param {string} file */
export async function writePerformancePage(file) {
	/** @type {Result} */
	const result = JSON.parse(await readFile(file, 'utf8'))
	await writeFile(join(root, 'docs/pictures/growth.svg'), pictureOf(result.sizes))
	await writeFile(join(root, 'docs/performance.md'), pageOf(result))
}

/** @param {Result} result */
function pageOf({ measuredOn, machine, sizes }) {
	const largest = sizes.at(-1)
	if (!largest) throw new Error('nothing was measured')
	const targets = targetsAt(largest).map(({ target, aim, measured, met }) => ({
		target,
		aim,
		measured,
		'': met ? 'met' : '**missed**',
	}))
	return `# Speed and size

Made by \`npm run bench -- volume\` from [its result](../bench/volume.json), ${measuredOn}, ${machine}. Posts ${largest.posts} by
variation of place, pay, day and employer, imported by the real command. What is compared runs in turns, within one run.
\`BENCH_SIZES\` sets how many posts, \`BENCH_FOLDER\` where they lie; what is there already is not made again.

${busyNote(sizes)}

## At ${count(largest.size)} posts, beside what is aimed at${largest.size < aimedAt ? ` for ${count(aimedAt)}` : ''}

${tableOf(targets)}
${largest.size < aimedAt ? `\nThis run ended at ${count(largest.size)} posts; whether the targets hold at ${count(aimedAt)} is still to be measured, on a quiet machine.\n` : ''}
"Bare Meilisearch" is the engine asked for the very query that the portal asks first, with its facets, over HTTP without compression, for 20 posts.
The portal asks its engine ${Object.entries(largest.searched.engineQueries)
		.map(([matches, number]) => `${number.toFixed(1)} times for ${words[matches]}`)
		.join(
			' and ',
		)}, on the mean. Questions have words, a distance, a place or conditions, and always facets: ${Object.entries(
		largest.searched.questions,
	)
		.map(([matches, number]) => `${number} with ${words[matches]}`)
		.join(
			', ',
		)}. With more than 5,000 matches PostgreSQL stops counting, shows 约, and ranks the best candidates only.

## How cost grows

![p95 of a search by the number of posts, 8 connections](pictures/growth.svg)

${tableOf(sizes.map(growthRow))}

## Import

A bare \`COPY\` is the server reading the same rows from a file into the same table with its indexes and constraints, in a fresh
database, without our triggers. The import besides reads and checks each row, finds or makes its employer, writes its event and its
place in the search outbox. Processor time is that of the command and of PostgreSQL together. The texts for search are made after
that, by the same command: "searchable" counts them.

${tableOf(sizes.map(importRow))}

## Rebuild

The whole index of Meilisearch built anew by \`npm run search:rebuild\`: posts are read from PostgreSQL, understood, sent, and the
new index takes the place of the old. Beside it a Meilisearch by itself, which gets the very same documents ready made.

${tableOf(sizes.flatMap(rebuildRow))}

## Searches

${sizes
	.toReversed()
	.map(
		({ size, searched }) =>
			`### ${count(size)} posts\n\n${tableOf(searched.figures.map(searchRow))}`,
	)
	.join('\n\n')}

## Memory and disk, MiB

${tableOf(sizes.map(({ size, searched }) => ({ posts: count(size), ...strings(searched.memoryMib) })))}

${tableOf(sizes.map(({ size, searched }) => ({ posts: count(size), ...strings(searched.sizesMib) })))}
`
}

/** The targets of search and import are meant for so many posts. */
const aimedAt = 1_000_000

/** A machine with other work makes whatever passes through several programs look slower than it is. @param {readonly Measured[]} sizes */
function busyNote(sizes) {
	const loads = sizes.map(({ searched }) => searched.loadBefore)
	const most = Math.max(...loads)
	const before = sizes.every(({ searched }) => searched.hasPriority)
		? ' What was measured had priority over it; caches and memory it shared.'
		: ''
	// The building of the index just before makes a load of about one for each core by itself.
	return most < cores * 1.5
		? `Nothing else ran beside it: load ${loads.join(', ')} before the searches.`
		: `**The machine was busy with other work**: load ${loads.join(', ')} on ${cores} cores before the searches. Each step from one
program to the next then waits for its turn, so that times say little, and ratios between one program and several say too much.
Processor time for each answer, of all programs together, depends on that the least.${before}`
}

/** @param {Record<string, number>} figures */
const strings = (figures) =>
	Object.fromEntries(Object.entries(figures).map(([name, mib]) => [name, count(mib)]))

/** @param {Measured} one */
function growthRow({ size, imported, searched }) {
	const p95s = searched.figures
		.filter(({ connections, matches }) => connections === 8 && matches === 'few')
		.map(({ what, p95 }) => [`${what}, p95 ms`, p95.toFixed(0)])
	return {
		posts: count(size),
		'import rows/s': count(imported.rows / imported.seconds),
		...Object.fromEntries(p95s),
	}
}

/** @param {Measured} one */
const importRow = ({ size, imported, copied }) => ({
	posts: count(size),
	'rows/s': count(imported.rows / imported.seconds),
	'COPY rows/s': count(copied.rows / copied.seconds),
	'of COPY': (copied.seconds / imported.seconds).toFixed(2),
	'by processor time': (copied.cpuSeconds / imported.cpuSeconds).toFixed(2),
	'searchable rows/s': count(imported.rows / imported.searchableSeconds),
	'peak MiB': count(imported.peakMib),
	'peak MiB to the end': count(imported.peakSearchableMib),
})

/** @param {Measured} one */
const rebuildRow = ({ size, rebuilt }) =>
	rebuilt
		? [
				{
					posts: count(size),
					'posts/s': count(rebuilt.rows / rebuilt.seconds),
					'Meilisearch by itself, posts/s': count(rebuilt.rows / rebuilt.bareSeconds),
					share: (rebuilt.bareSeconds / rebuilt.seconds).toFixed(2),
				},
			]
		: []

/** @param {import('./targets.mjs').Figure} figure */
const searchRow = ({ what, matches, connections, p50, p95, p99, cpuMs, perSecond, failed }) => ({
	connections: String(connections),
	matches: words[matches] ?? matches,
	what,
	'p50 ms': p50.toFixed(1),
	'p95 ms': p95.toFixed(1),
	'p99 ms': p99.toFixed(1),
	'processor ms': cpuMs.toFixed(1),
	'answers/s': perSecond.toFixed(1),
	failed: String(failed),
})

const colours = ['#1f6f8b', '#c2541b', '#6b4fa0', '#2e7d32', '#9e2a4a']

/** @param {readonly Measured[]} sizes */
function pictureOf(sizes) {
	const of = (/** @type {Measured} */ { searched }) =>
		searched.figures.filter(({ connections, matches }) => connections === 8 && matches === 'few')
	const names = [...new Set(sizes.flatMap((one) => of(one).map(({ what }) => what)))]
	const lines = names.map((name, place) => ({
		name,
		colour: colours[place % colours.length] ?? '#333',
		points: sizes.flatMap((one) =>
			of(one)
				.filter(({ what }) => what === name)
				.map(({ p95 }) => /** @type {const} */ ([one.size, p95])),
		),
	}))
	return growthPicture(
		'p95 of a search by the number of posts, 8 connections, up to 5,000 matches',
		lines,
	)
}
