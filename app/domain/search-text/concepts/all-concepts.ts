import type { Occupation } from '#app/domain/occupations/groups.ts'
import { building } from './building.ts'
import { care } from './care.ts'
import { catering } from './catering.ts'
import type { ConceptSources } from './concept.ts'
import { garment } from './garment.ts'
import { land } from './land.ts'
import { offices } from './offices.ts'
import { production } from './production.ts'
import { professions } from './professions.ts'
import { property } from './property.ts'
import { sales } from './sales.ts'
import { trade } from './trade.ts'

const sources = {
	...property,
	...care,
	...catering,
	...trade,
	...production,
	...garment,
	...building,
	...land,
	...offices,
	...sales,
	...professions,
} as const satisfies ConceptSources

export type ConceptId = keyof typeof sources
export const conceptIds = Object.keys(sources) as ConceptId[]

export type Concept = {
	id: ConceptId
	groups: readonly Occupation[]
	terms: readonly string[]
	near: readonly ConceptId[]
	sort: 'work' | 'rank' | 'place'
}

const list = (text: string) => text.split(' ').filter((word) => word !== '')

function conceptOf(id: ConceptId): Concept {
	const { groups, terms, near = '', sort }: ConceptSources[string] = sources[id]
	return {
		id,
		groups,
		terms: list(terms),
		near: list(near).filter(isConceptId),
		sort: sort ?? 'work',
	}
}

export const isConceptId = (id: string): id is ConceptId => Object.hasOwn(sources, id)

/** Every kind of work the search knows by name, curated by hand; docs/search.md says how it grows. */
export const concepts: ReadonlyMap<ConceptId, Concept> = new Map(
	conceptIds.map((id) => [id, conceptOf(id)]),
)
