import type { Db } from '#app/adapters/context.ts'
import { dateOf, dateOrNull } from '#app/adapters/db/days.ts'
import type {
	ParameterChange as ChangeRow,
	ParameterProposal,
	Prisma,
} from '#app/adapters/db/generated/client.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { parameterKeys } from '#app/domain/policy/parameters.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { datedValueOf } from './read-policy.server.ts'

export type ProposalRow = ParameterProposal & { changes: ChangeRow[] }

/** A proposal with its changes, for those who may see it. */
export async function proposalFor(
	db: Db,
	actor: Actor,
	id: string | undefined,
): Promise<ProposalRow | null> {
	if (!isUuid(id)) return null
	const row = await db.parameterProposal.findUnique({
		where: { id },
		include: { changes: { orderBy: { seq: 'asc' } } },
	})
	return row && may(actor, 'parameter.see', { divisions: [row.divisionCode] }) ? row : null
}

export const changeOf = (row: ChangeRow): ParameterChange => ({
	...datedValueOf(row),
	key: oneOf(parameterKeys, row.key),
})

/** The columns that a proposed and a recorded value have in common. */
export const changeColumns = ({ validFrom, validTo, value, ...rest }: ParameterChange) => ({
	...rest,
	value: value as Prisma.InputJsonValue,
	validFrom: dateOf(validFrom),
	validTo: dateOrNull(validTo),
})
