/** Everything on these pages is printed: whoever wants to change one changes what it is printed from. */
const printed = (from: string) =>
	`<!-- Printed by \`npm run docs\` from ${from}. Change that, then print again. -->`

/** A page: its title, what it is printed from, and its blocks. */
export function page(title: string, from: string, ...blocks: string[]): string {
	return `${[`# ${title}`, printed(from), ...blocks].join('\n\n')}\n`
}

/** A table; bars and line ends within a cell would end it. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
	return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

export const code = (text: string) => `\`${text}\``

export const mermaid = (...lines: string[]) => ['```mermaid', ...lines, '```'].join('\n')
