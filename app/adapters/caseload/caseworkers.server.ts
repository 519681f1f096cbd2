import type { Db } from '#app/adapters/context.ts'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'

/** More than this nobody chooses from: a larger division says where first. */
const most = 300

/**
 * Who works as a caseworker within a division, or for one around it; each once, by their widest division, the
 * colleagues of the same division first.
 */
export async function caseworkersAround(db: Db, division: DivisionCode): Promise<Caseworker[]> {
	const rows = await db.$queryRaw<Caseworker[]>`
		SELECT id::text, name, institution, division FROM (
			SELECT DISTINCT ON (id) id, name, institution, division_code AS division
			FROM caseworkers_around(${division}) ORDER BY id, length(division_code)) each
		ORDER BY division = ${division} DESC, name, id LIMIT ${most}`
	return rows
}
