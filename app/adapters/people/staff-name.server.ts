import type { Db } from '#app/adapters/context.ts'

/** The name under which a member of staff appears to others; empty where nobody knows the account. */
export async function staffName(db: Db, accountId: string): Promise<string> {
	return (await staffNames(db, [accountId]))(accountId)
}

/** The same for all whom a list names, in one look. */
export async function staffNames(
	db: Db,
	accountIds: readonly string[],
): Promise<(accountId: string) => string> {
	const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
		SELECT id::text, staff_name(id) AS name FROM unnest(${[...new Set(accountIds)]}::uuid[]) AS id`
	const names = new Map(rows.map(({ id, name }) => [id, name ?? '']))
	return (accountId) => names.get(accountId) ?? ''
}
