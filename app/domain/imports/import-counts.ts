/** What an import has done so far, in rows of its file. */
export const importCounts = [
	'rows',
	'created',
	'updated',
	'unchanged',
	'published',
	'inReview',
	'warned',
	'rejected',
] as const
export type ImportCounts = Record<(typeof importCounts)[number], number>

export const noCounts: ImportCounts = {
	rows: 0,
	created: 0,
	updated: 0,
	unchanged: 0,
	published: 0,
	inReview: 0,
	warned: 0,
	rejected: 0,
}
