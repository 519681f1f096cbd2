import type { Db } from '#app/adapters/context.ts'

/** A name as staff may know it: whole where they may see the person, else masked. */
export type ShownName = { name: string; whole: boolean }

export async function shownNames(
	db: Db,
	personIds: readonly string[],
): Promise<(personId: string) => ShownName> {
	const rows = await db.$queryRaw<(ShownName & { id: string })[]>`
		SELECT wanted::text AS id, coalesce(p.name, masked_name(wanted), '') AS name, p.id IS NOT NULL AS whole
		FROM unnest(${[...new Set(personIds)]}::uuid[]) AS wanted LEFT JOIN person p ON p.id = wanted`
	const names = new Map(rows.map(({ id, name, whole }) => [id, { name, whole }]))
	return (personId) => names.get(personId) ?? { name: '', whole: false }
}
