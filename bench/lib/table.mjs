import { say } from '#scripts/lib/say.mjs'

/** @typedef {Record<string, string | number>} Row */

/**
 * Prints rows as a table of Markdown, to be read at the terminal and kept.
 * @param {string} title
 * @param {readonly Row[]} rows
 */
export const printTable = (title, rows) => say(`\n### ${title}\n\n${tableOf(rows)}`)

/** Rows as a table of Markdown, with a column for whatever any of them has. @param {readonly Row[]} rows */
export function tableOf(rows) {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
	const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
	return [
		line(names),
		line(names.map(() => '---')),
		...rows.map((row) => line(names.map((name) => shown(row[name] ?? '')))),
	].join('\n')
}

/** @param {string | number} value */
function shown(value) {
	if (typeof value === 'string') return value
	return value >= 100 || Number.isInteger(value)
		? Math.round(value).toLocaleString('en')
		: value.toFixed(value >= 10 ? 1 : 2)
}
