import type { Settings } from 'meilisearch'

/** Raised with every change of the settings: an index with an older version is built anew. */
export const settingsVersion = 1

/** How the index of posts is set up; words come cut, so that engine and query agree about them. */
export const postIndexSettings: Settings = {
	searchableAttributes: ['titleWords', 'employerWords', 'bodyWords'],
	filterableAttributes: [
		'kind',
		'divisions',
		'hours',
		'shift',
		'traits',
		'monthMaxFen',
		'validUntil',
		'occupation',
		'_geo',
	],
	sortableAttributes: ['publishedAt', 'monthMaxFen', '_geo'],
	displayedAttributes: ['id'],
	rankingRules: [
		'words',
		'typo',
		'proximity',
		'attribute',
		'sort',
		'exactness',
		'publishedAt:desc',
	],
	stopWords: [],
	typoTolerance: { enabled: true, disableOnAttributes: ['employerWords', 'bodyWords'] },
	pagination: { maxTotalHits: 1000 },
	faceting: { maxValuesPerFacet: 500 },
	searchCutoffMs: 500,
	localizedAttributes: [{ attributePatterns: ['*'], locales: ['cmn', 'eng'] }],
}
