import type { Ctx, Db } from '#app/adapters/context.ts'
import type { PolicyParameter } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { namesIn } from '#app/adapters/policy/proposal-people.server.ts'
import { parameterOf } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { ancestorsOf, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { lookUp, type ParameterRow } from '#app/domain/policy/look-up.ts'
import { type ParameterKey, parameterKeys } from '#app/domain/policy/parameters.ts'
import { addDays } from '#app/domain/time/day.ts'

export type PastValue = Omit<ParameterRow, 'division' | 'key'> & {
	id: string
	place: string
	/** What held on the day before it began. */
	before: unknown
	withdrawnAt: Date | null
	/** How it came about; null for what ships with the program. */
	by: {
		proposalId: string
		maker: string
		approver: string
		at: Date | null
		reason: string
	} | null
}

export type ParameterHistory = {
	key: ParameterKey
	place: string
	division: DivisionCode
	placeUnknown: boolean
	today: string
	value: unknown
	source: { place: string; doc: string } | null
	values: PastValue[]
	/** Proposals that nobody has decided yet. */
	underway: number
	mayPropose: boolean
}

/** One parameter in a place: what holds, what held and will hold there and around it, and who made it so. */
export async function parameterHistory(
	{ actor, today, read }: Ctx<Staff>,
	key: string | undefined,
	asked: string,
): Promise<ParameterHistory | null> {
	if (!isOneOf(parameterKeys, key)) return null
	const places = await gazetteer()
	const named = asked === '' ? actor.division : await divisionNamed(asked)
	const division = named ?? actor.division
	return read(async (db) => {
		const rows = await db.policyParameter.findMany({
			where: { key, divisionCode: { in: ancestorsOf(division) } },
			orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }],
		})
		const inForce = rows.filter(({ withdrawnAt }) => withdrawnAt === null).map(parameterOf)
		const { value, source } = lookUp(inForce, key, division, today)
		const causeOf = await causesOf(db, rows)
		return {
			key,
			place: places.fullName(division),
			division,
			placeUnknown: named === null,
			today,
			value,
			source: source && { place: places.fullName(source.division), doc: source.sourceDoc },
			values: rows.map((row) => ({
				...parameterOf(row),
				id: row.id,
				place: places.fullName(row.divisionCode),
				withdrawnAt: row.withdrawnAt,
				before: lookUp(inForce, key, row.divisionCode, addDays(parameterOf(row).validFrom, -1))
					.value,
				by: causeOf(row),
			})),
			underway: await db.parameterProposal.count({
				where: { divisionCode: division, state: 'proposed', changes: { some: { key } } },
			}),
			mayPropose: may(actor, 'parameter.propose', { divisions: [division] }),
		}
	})
}

async function causesOf(
	db: Db,
	rows: readonly PolicyParameter[],
): Promise<(row: PolicyParameter) => PastValue['by']> {
	const ids = rows.flatMap(({ proposalId }) => (proposalId === null ? [] : [proposalId]))
	const proposals = await db.parameterProposal.findMany({ where: { id: { in: ids } } })
	const nameOf = await namesIn(db, proposals)
	const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
	return ({ proposalId }) => {
		const proposal = byId.get(proposalId ?? '')
		if (!proposal) return null
		return {
			proposalId: proposal.id,
			maker: nameOf(proposal.madeBy),
			approver: nameOf(proposal.decidedBy),
			at: proposal.decidedAt,
			reason: proposal.reason,
		}
	}
}
