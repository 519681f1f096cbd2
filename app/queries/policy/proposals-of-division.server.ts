import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { withinPlaces } from '#app/adapters/moves/sides.server.ts'
import { namesIn } from '#app/adapters/policy/proposal-people.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { type ParameterKey, parameterKeys } from '#app/domain/policy/parameters.ts'
import {
	type ProposalFilter,
	type ProposalSort,
	proposalList,
} from '#app/domain/policy/proposal-list.ts'
import { type ProposalState, proposalStates } from '#app/domain/policy/proposal-machine.ts'

export type ListedProposal = {
	id: string
	place: string
	keys: ParameterKey[]
	from: string
	state: ProposalState
	fileName: string
	reason: string
	madeBy: string
	madeAt: Date
	decidedBy: string
	decidedAt: Date | null
}
export type ProposalRequest = ListRequest<ProposalSort, ProposalFilter>

/** The proposals for an administrator's division and those below. */
export async function proposalsOfDivision(
	{ actor, read }: Ctx<Staff>,
	request: ProposalRequest,
	pageSize = proposalList.pageSize,
): Promise<{ proposals: ListedProposal[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request)
	return read(async (db) => {
		const rows = await db.parameterProposal.findMany({
			where,
			orderBy: [{ madeAt: request.sort.descending ? 'desc' : 'asc' }, { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { changes: { orderBy: { seq: 'asc' } } },
		})
		const nameOf = await namesIn(db, rows)
		const proposals = rows.map(({ changes, ...row }) => ({
			id: row.id,
			place: places.fullName(row.divisionCode),
			keys: [...new Set(changes.map(({ key }) => oneOf(parameterKeys, key)))],
			from: changes.map(({ validFrom }) => isoDay(validFrom)).toSorted()[0] ?? '',
			state: oneOf(proposalStates, row.state),
			fileName: row.fileName,
			reason: row.reason,
			madeBy: nameOf(row.madeBy),
			madeAt: row.madeAt,
			decidedBy: nameOf(row.decidedBy),
			decidedAt: row.decidedAt,
		}))
		return { proposals, total: await db.parameterProposal.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters: { state, place, key } }: ProposalRequest,
): Promise<Prisma.ParameterProposalWhereInput> {
	return {
		AND: (await withinPlaces(actor, place)).map((divisionCode) => ({ divisionCode })),
		...(isOneOf(proposalStates, state) && { state }),
		...(state === 'waiting' && { state: 'proposed', madeBy: { not: actor.accountId } }),
		...(isOneOf(parameterKeys, key) && { changes: { some: { key } } }),
	}
}
