import { say } from '#scripts/lib/say.mjs'

/**
 * Prints rows as a table of Markdown, to be read at the terminal and kept in docs/performance.md.
 * @param {string} title
 * @param {readonly Record<string, string | number>[]} rows
 */
export function printTable(title, rows) {
	const names = Object.keys(rows[0] ?? {})
	const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
	say(`\n### ${title}\n`)
	say(line(names))
	say(line(names.map(() => '---')))
	for (const row of rows) say(line(names.map((name) => shown(row[name] ?? ''))))
}

/** @param {string | number} value */
function shown(value) {
	if (typeof value === 'string') return value
	return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
}
