import { pairsOf } from '#app/domain/search-text/tokens.ts'
import { type Candidate, plainName } from './candidate.ts'
import type { Concession } from './plan.ts'

type Folding = { post: Candidate; letGo: readonly Concession[] }

/** A hit, and those that say nearly the same. */
export type Folded<Item> = { hit: Item; alike: Item[] }

export const unfolded = <Item>(hits: readonly Item[]): Folded<Item>[] =>
	hits.map((hit) => ({ hit, alike: [] }))

/**
 * Near-duplicates of one employer stand together behind the first of them: the same kind of post in the
 * same place, of the same name or nearly so. None is dropped.
 */
export function fold<Item extends Folding>(hits: readonly Item[]): Folded<Item>[] {
	const cards: Folded<Item>[] = []
	const byEmployer = new Map<string, Folded<Item>[]>()
	for (const hit of hits) {
		const { employer, placeCode, kind } = hit.post
		const key = JSON.stringify([employer, placeCode, kind, hit.letGo])
		const known = byEmployer.get(key) ?? []
		const card = known.find((each) => saysTheSame(each.hit.post, hit.post))
		if (card) card.alike.push(hit)
		else {
			const added = { hit, alike: [] }
			cards.push(added)
			byEmployer.set(key, [...known, added])
		}
	}
	return cards
}

/** So much of two names has to be the same where both are about the same work. */
const nearlyAll = 0.6

function saysTheSame(one: Candidate, other: Candidate): boolean {
	if (plainName(one.core) === plainName(other.core)) return true
	return one.said.some((id) => other.said.includes(id)) && shared(one, other) >= nearlyAll
}

/** How much of two names is the same, from 0 to 1. */
function shared(one: Candidate, other: Candidate): number {
	const [pairs, others] = [pairsOf(plainName(one.core)), pairsOf(plainName(other.core))]
	const both = pairs.filter((pair) => others.includes(pair)).length
	return (2 * both) / (pairs.length + others.length)
}
