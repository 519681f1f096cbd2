import { say } from '#scripts/lib/say.mjs'
import { mean, percentile } from './metrics.mjs'
import { classes } from './queries/all-queries.mjs'

/** @typedef {import('./evaluate.mjs').Score} Score */

/** @type {Readonly<Record<string, (scores: readonly Score[]) => string>>} */
const measures = {
	'nDCG@10': (scores) => mean(scores.map(({ ndcg }) => ndcg)).toFixed(3),
	'recall@50': (scores) => mean(scores.map(({ recall }) => recall)).toFixed(3),
	'found nothing': (scores) =>
		`${(100 * mean(scores.map(({ nothing }) => Number(nothing)))).toFixed(1)} %`,
	'p50 / p95 in ms': (scores) => {
		const times = scores.map(({ ms }) => ms)
		return `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}`
	},
}

/** @type {readonly (readonly [string, (score: Score) => boolean])[]} */
const rows = [
	...Object.keys(classes).map(
		(name) => /** @type {const} */ ([name, (/** @type {Score} */ score) => score.class === name]),
	),
	['all', () => true],
	['all, tuned on', ({ heldOut }) => !heldOut],
	['all, held out', ({ heldOut }) => heldOut],
]

/**
 * A table of Markdown for each measure: a line a class, a column a system.
 * @param {readonly Score[]} scores
 */
export function printTables(scores) {
	const systems = [...new Set(scores.map(({ system }) => system))]
	const of = (/** @type {string} */ system) => scores.filter((score) => score.system === system)
	for (const [measure, value] of Object.entries(measures)) {
		say(`\n### ${measure}\n`)
		say(`| class | queries | ${systems.join(' | ')} |`)
		say(`|---|---|${systems.map(() => '---|').join('')}`)
		for (const [name, belongs] of rows) {
			const cells = systems.map((system) => value(of(system).filter(belongs)))
			const count = of(systems[0] ?? '').filter(belongs).length
			say(`| ${name} | ${count} | ${cells.join(' | ')} |`)
		}
	}
}

/**
 * The queries a system answers worst, of the half that may be looked at.
 * @param {readonly Score[]} scores @param {number} most
 */
export function printWorst(scores, most) {
	const worst = scores
		.filter(({ heldOut }) => !heldOut)
		.toSorted((one, other) => one.ndcg - other.ndcg)
		.slice(0, most)
	for (const { system, class: name, text, ndcg, recall } of worst)
		say(`${ndcg.toFixed(2)} ${recall.toFixed(2)} ${system} · ${name} · ${text}`)
}
