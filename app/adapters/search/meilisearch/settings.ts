import type { Settings } from 'meilisearch'
import { placeAttributes } from './filter.ts'

/** Raised with every change of the settings or the documents: an index with an older version is built anew. */
export const settingsVersion = 2

/** How the index of posts is set up. Words come encoded; what they mean comes as values to filter by. */
export const postIndexSettings: Settings = {
	searchableAttributes: ['title', 'text'],
	filterableAttributes: [
		'id',
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
	rankingRules: ['sort', 'words', 'attribute', 'publishedAt:desc'],
	stopWords: [],
	typoTolerance: { enabled: false },
	prefixSearch: 'disabled',
	proximityPrecision: 'byAttribute',
	pagination: { maxTotalHits: 1000 },
	faceting: { maxValuesPerFacet: 500 },
	searchCutoffMs: 500,
}
