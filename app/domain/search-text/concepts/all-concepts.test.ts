import { expect, test } from 'vitest'
import { normalise } from '#app/domain/search-text/normalise.ts'
import { conceptIds, concepts } from './all-concepts.ts'
import { building } from './building.ts'
import { care } from './care.ts'
import { catering } from './catering.ts'
import { garment } from './garment.ts'
import { land } from './land.ts'
import { offices } from './offices.ts'
import { production } from './production.ts'
import { professions } from './professions.ts'
import { property } from './property.ts'
import { sales } from './sales.ts'
import { trade } from './trade.ts'

const files = [
	building,
	care,
	catering,
	garment,
	land,
	offices,
	production,
	professions,
	property,
	sales,
	trade,
]

test('every term belongs to one concept, once', () => {
	const owners = new Map<string, string[]>()
	for (const { id, terms } of concepts.values())
		for (const term of terms) owners.set(term, [...(owners.get(term) ?? []), id])
	expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
})

test('every concept has its own name', () => {
	const names = files.flatMap((file) => Object.keys(file))
	expect(names.length).toBe(conceptIds.length)
})

test('every neighbour exists', () => {
	const named = files.flatMap((file) =>
		Object.values(file).flatMap(({ near }) => (near ?? '').split(' ').filter(Boolean)),
	)
	expect(named.filter((id) => !conceptIds.includes(id as never))).toEqual([])
})

test('terms are written as searches are read', () => {
	const terms = [...concepts.values()].flatMap((concept) => concept.terms)
	expect(terms.filter((term) => normalise(term, (text) => text) !== term)).toEqual([])
})
