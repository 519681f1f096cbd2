/** One cell of a table that leaves the portal as a file, or of one that comes in. */
export type Cell = string | number | null

/** A column of a list as its export shows it; a title and a text in the reader's language. */
export type FileColumn<Row> = { title: () => string; value: (row: Row) => Cell; width?: number }

export const fileFormats = ['csv', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What a list is read in while it is exported: pages of this size, so many rows at most. */
export const exportLimits = { pageSize: 1000, rows: 100_000 } as const

/**
 * All rows of a list, page by page: `everyRow((page) => posts(ctx, { ...list, page }))`. Ends at the
 * first page that is not full, or at the most rows an export holds.
 */
export async function* everyRow<Row>(
	pageOf: (page: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
	const { pageSize, rows: most } = exportLimits
	for (let page = 1; page <= most / pageSize; page++) {
		const rows = await pageOf(page)
		yield* rows
		if (rows.length < pageSize) return
	}
}
