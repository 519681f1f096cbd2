import { readFile } from 'node:fs/promises'
import { keptFor } from '#app/adapters/kept-for.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'

/** The names of streets and townships, each with the divisions that have one of that name. */
export type Townships = ReadonlyMap<string, readonly DivisionCode[]>

/** From prisma/reference: some 38,000, of use in searches only, so that no table holds them. They are read once. */
export const readTownships = keptFor(Number.POSITIVE_INFINITY, async () =>
	townshipsIn(await readFile('prisma/reference/townships.csv', 'utf8')),
)

export function townshipsIn(csv: string): Townships {
	const names = new Map<string, DivisionCode[]>()
	const [, ...lines] = csv.trim().split('\n')
	for (const line of lines) {
		const [division = '', townships = ''] = line.split(',')
		for (const name of townships.split(' ')) {
			const known = names.get(name)
			if (known) known.push(division)
			else names.set(name, [division])
		}
	}
	return names
}
