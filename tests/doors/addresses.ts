import type { Planted } from '#tests/makers/planted/planting.ts'
import { type Named, subjects } from './subjects.ts'

export type Parameter = { path: string; named: Named | null }

/** The parameters of a path, each with what it names; null for one that nobody has told. */
export function parametersOf(path: string): Parameter[] {
	const parts = path.split('/')
	return parts.flatMap((part, place) => {
		if (!part.startsWith(':')) return []
		const upToHere = parts.slice(0, place + 1).join('/')
		return [{ path: upToHere, named: subjects[upToHere] ?? null }]
	})
}

/** The one of them that is planted, and so decides about rights. */
export const plantedIn = (path: string) =>
	parametersOf(path).flatMap(({ named }) => (named && 'plant' in named ? [named] : []))[0]

/** An address of a place, with the planted thing in its parameter. */
export function addressOf(path: string, subject: Pick<Planted, 'id'> | null): string {
	const words = new Map(parametersOf(path).map(({ path: upTo, named }) => [upTo, named]))
	const parts = path.split('/').map((part, place, all) => {
		if (part === '*') return 'no/such/page'
		const named = words.get(all.slice(0, place + 1).join('/'))
		if (named === undefined) return part
		return named && 'word' in named ? named.word : (subject?.id ?? '')
	})
	return `/${parts.join('/')}`
}
