import type { Db } from '#app/adapters/context.ts'
import { type DivisionCode, rangeOf } from '#app/domain/divisions/division-code.ts'
import {
	coreOfName,
	type Likeness,
	legalForm,
	type Similar,
} from '#app/domain/employers/similar.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { employerNameKey, employerStandings } from '#app/domain/posts/employer-standing.ts'

type Sought = { id: string | null; name: string; creditCode: string | null; division: DivisionCode }
type Row = {
	id: string
	name: string
	credit_code: string | null
	division_code: string
	standing: string
	likeness: Likeness
}

const shownAtMost = 10

/**
 * Employers on record that may be this one: of the same code or name anywhere, of a name that holds it
 * or is held by it within the city around. The nearest likeness first.
 */
export async function similarEmployers(
	db: Db,
	{ id, name, creditCode, division }: Sought,
): Promise<Similar[]> {
	const key = employerNameKey(name)
	const core = coreOfName(name)
	const { from, to } = rangeOf(division.slice(0, 4))
	const rows = await db.$queryRaw<Row[]>`
		WITH alike AS (
			SELECT id, name, credit_code, division_code, standing, 'same-code' AS likeness, 0 AS rank
			FROM employer WHERE credit_code = ${creditCode}
			UNION ALL
			SELECT id, name, credit_code, division_code, standing, 'same-name', 1 FROM employer WHERE name_key = ${key}
			UNION ALL
			SELECT id, name, credit_code, division_code, standing, 'similar-name', 2 FROM employer
			WHERE ${core}::text IS NOT NULL AND division_code >= ${from} AND division_code < ${to}
				AND (strpos(name_key, ${core}) > 0
					OR (char_length(name_key) > 5 AND strpos(${key}, regexp_replace(name_key, ${legalForm.source}, '')) > 0))
		)
		SELECT * FROM (SELECT DISTINCT ON (id) * FROM alike WHERE id IS DISTINCT FROM ${id}::uuid ORDER BY id, rank) AS nearest
		ORDER BY rank, name LIMIT ${shownAtMost}`
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		creditCode: row.credit_code,
		division: row.division_code,
		standing: oneOf(employerStandings, row.standing),
		likeness: row.likeness,
	}))
}
