import type { Settings } from 'meilisearch'
import { placeAttributes } from './filter.ts'

/** How every index is set up: words come encoded, what they mean comes as values to filter by. */
const exactWords: Settings = {
	stopWords: [],
	typoTolerance: { enabled: false },
	prefixSearch: 'disabled',
	proximityPrecision: 'byAttribute',
	pagination: { maxTotalHits: 1000 },
	faceting: { maxValuesPerFacet: 500 },
	searchCutoffMs: 500,
}

export const postIndexSettings: Settings = {
	...exactWords,
	searchableAttributes: ['title', 'text', 'mark'],
	filterableAttributes: [
		'id',
		'name',
		'said',
		'named',
		'groups',
		'kind',
		'hours',
		'traits',
		...Object.values(placeAttributes),
		'monthMin',
		'monthMax',
		'schooling',
		'ageTo',
		'validUntil',
		'_geo',
	],
	sortableAttributes: ['publishedAt', 'monthMax', '_geo'],
	displayedAttributes: [
		'id',
		'core',
		'employer',
		'said',
		'named',
		'groups',
		'kind',
		'place',
		'_geo',
		'monthMin',
		'monthMax',
		'headcount',
		'publishedAt',
	],
	rankingRules: ['words', 'sort', 'attribute', 'publishedAt:desc'],
}

/** Those that begin soonest come first; nothing is weighed besides. */
export const courseIndexSettings: Settings = {
	...exactWords,
	searchableAttributes: ['title', 'text'],
	filterableAttributes: [
		'id',
		'said',
		'named',
		'groups',
		'places',
		'cells',
		'occupation',
		'level',
		'traits',
		'starts',
		'startsFree',
	],
	sortableAttributes: ['next', 'id'],
	displayedAttributes: ['id'],
	rankingRules: ['words', 'sort'],
}
