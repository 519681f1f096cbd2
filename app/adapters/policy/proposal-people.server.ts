import type { Db } from '#app/adapters/context.ts'
import type { ParameterProposal } from '#app/adapters/db/generated/client.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'

/** The names of whoever made and decided proposals, each asked for once. */
export async function namesIn(
	db: Db,
	proposals: readonly Pick<ParameterProposal, 'madeBy' | 'decidedBy'>[],
): Promise<(account: string | null) => string> {
	const ids = new Set(proposals.flatMap(({ madeBy, decidedBy }) => [madeBy, decidedBy]))
	const names = new Map<string, string>()
	for (const id of ids) if (id !== null) names.set(id, await staffName(db, id))
	return (account) => (account === null ? '' : (names.get(account) ?? ''))
}
