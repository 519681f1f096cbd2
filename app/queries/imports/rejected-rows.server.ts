import type { Ctx } from '#app/adapters/context.ts'
import type { Staff, System } from '#app/domain/access/actor.ts'
import { fieldOfColumn, importColumns } from '#app/domain/imports/columns.ts'
import { type ProblemReason, problemReasons } from '#app/domain/imports/raw-row.ts'
import { oneOf } from '#app/domain/one-of.ts'

/** A row that made no post: where it stood, what is wrong at which fields, and the row itself. */
export type RejectedRow = {
	line: number
	problems: { field: string; reason: ProblemReason }[]
	row: Record<string, string>
}

type Row = { line: number; fields: string[]; reasons: string[]; row: Record<string, string> }

export async function rejectedRows(
	{ read }: Ctx<Staff | System>,
	importId: string,
	page: number,
	pageSize: number,
): Promise<RejectedRow[]> {
	const rows = await read(
		(db) => db.$queryRaw<Row[]>`
			SELECT line, array_agg(field ORDER BY field) AS fields, array_agg(reason ORDER BY field) AS reasons,
				(array_agg("row"))[1] AS "row"
			FROM import_rejection WHERE batch_id = ${importId}::uuid
			GROUP BY line ORDER BY line LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
	)
	return rows.map(({ line, fields, reasons, row }) => ({
		line,
		row: Object.fromEntries(inColumnOrder(Object.keys(row)).map((name) => [name, row[name] ?? ''])),
		problems: fields.map((field, place) => ({
			field,
			reason: oneOf(problemReasons, reasons[place]),
		})),
	}))
}

/** The columns that rejected rows had. */
export async function rejectedColumns(
	{ read }: Ctx<Staff | System>,
	importId: string,
): Promise<string[]> {
	const rows = await read(
		(db) => db.$queryRaw<{ name: string }[]>`
			SELECT DISTINCT name FROM import_rejection, jsonb_object_keys("row") AS name
			WHERE batch_id = ${importId}::uuid ORDER BY name LIMIT 200`,
	)
	return inColumnOrder(rows.map(({ name }) => name))
}

/** The database does not keep the order of a row's cells: those of our template come in its order, then the others. */
function inColumnOrder(names: readonly string[]): string[] {
	const order = Object.keys(importColumns)
	const placeOf = (name: string) => {
		const place = order.indexOf(fieldOfColumn(name) ?? '')
		return place < 0 ? order.length : place
	}
	return names.toSorted((one, other) => placeOf(one) - placeOf(other))
}
