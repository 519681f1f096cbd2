import type { Db } from '#app/adapters/context.ts'

/** The name under which a member of staff appears to others; empty where nobody knows the account. */
export async function staffName(db: Db, accountId: string): Promise<string> {
	const [row] = await db.$queryRaw<
		{ name: string | null }[]
	>`SELECT staff_name(${accountId}::uuid) AS name`
	return row?.name ?? ''
}
