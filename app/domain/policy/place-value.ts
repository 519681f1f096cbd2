/** From a first day until the day before `validTo`; null: no end. */
export type Days = { validFrom: string; validTo: string | null }

export type Placed<Row> = {
	/** Until when the new value holds: as stated, else until the next one that is recorded. */
	validTo: string | null
	/** Rows that end where the new value begins. */
	shortened: Row[]
	/** Rows that the new value replaces for all their days. */
	replaced: Row[]
	/** Rows that hold again, from the day after the new value ends. */
	resumed: Row[]
}

/**
 * What becomes of the values of one parameter in one division when a new one is put among them, so that
 * each day keeps one value: the days of the new value are its own, all other days stay as they were.
 */
export function placeValue<Row extends Days>(
	rows: readonly Row[],
	{ validFrom, validTo: stated }: Days,
): Placed<Row> {
	const [next] = rows
		.map((row) => row.validFrom)
		.filter((day) => day > validFrom)
		.toSorted()
	const validTo = stated ?? next ?? null
	const met = rows.filter(
		(row) => isBefore(validFrom, row.validTo) && isBefore(row.validFrom, validTo),
	)
	return {
		validTo,
		shortened: met.filter((row) => row.validFrom < validFrom),
		replaced: met.filter((row) => row.validFrom >= validFrom),
		resumed: met.filter((row) => validTo !== null && isBefore(validTo, row.validTo)),
	}
}

const isBefore = (day: string, end: string | null) => end === null || day < end

/** The rows as they stand afterwards. */
export function rowsAfter<Row extends Days>(rows: readonly Row[], added: Row): Row[] {
	const { validTo, shortened, replaced, resumed } = placeValue(rows, added)
	return [
		...rows
			.filter((row) => !replaced.includes(row))
			.map((row) => (shortened.includes(row) ? { ...row, validTo: added.validFrom } : row)),
		...resumed.map((row) => ({ ...row, validFrom: validTo ?? row.validFrom })),
		{ ...added, validTo },
	]
}
