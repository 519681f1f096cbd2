import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { withinPlaces } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ClaimFilter, type ClaimSort, claimList } from '#app/domain/claims/claim-list.ts'
import {
	type ClaimState,
	claimStates,
	waitingClaimStates,
} from '#app/domain/claims/claim-machine.ts'
import { type Incentive, incentives } from '#app/domain/claims/incentives.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedClaim = {
	id: string
	person: string
	employer: string | null
	office: string
	incentive: Incentive
	state: ClaimState
	dueOn: string | null
	late: boolean
	createdAt: Date
}
export type ClaimRequest = ListRequest<ClaimSort, ClaimFilter>

/** The claims of a division; what somebody is still filling in is nobody’s business yet. */
export async function claimsOfDivision(
	{ actor, read, today }: Ctx<Staff>,
	request: ClaimRequest,
	pageSize = claimList.pageSize,
): Promise<{ claims: ListedClaim[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request, today)
	const direction = request.sort.descending ? 'desc' : 'asc'
	const by =
		request.sort.by === 'made'
			? { createdAt: direction as 'asc' | 'desc' }
			: { dueOn: { sort: direction as 'asc' | 'desc', nulls: 'last' as const } }
	return read(async (db) => {
		const rows = await db.claim.findMany({
			where,
			orderBy: [by, { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { person: { select: { name: true } }, employer: { select: { name: true } } },
		})
		const claims = rows.map((row) => {
			const dueOn = isoDayOrNull(row.dueOn)
			return {
				id: row.id,
				person: row.person.name,
				employer: row.employer?.name ?? null,
				office: places.fullName(row.personDivision),
				incentive: oneOf(incentives, row.incentive),
				state: oneOf(claimStates, row.state),
				dueOn,
				late: dueOn !== null && dueOn < today,
				createdAt: row.createdAt,
			}
		})
		return { claims, total: await db.claim.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters: { q, state, incentive, side, place } }: ClaimRequest,
	today: string,
): Promise<Prisma.ClaimWhereInput> {
	return {
		AND: (await withinPlaces(actor, place)).map((personDivision) => ({ personDivision })),
		state: { not: 'draft' },
		...(isOneOf(claimStates, state) && { state }),
		...(state === 'waiting' && { state: { in: [...waitingClaimStates] } }),
		...(state === 'overdue' && {
			state: { in: [...waitingClaimStates] },
			dueOn: { lt: dateOf(today) },
		}),
		...(isOneOf(incentives, incentive) && { incentive }),
		...(side === 'person' && { employerId: null }),
		...(side === 'employer' && { employerId: { not: null } }),
		...(q !== '' && {
			OR: [{ person: { name: { contains: q } } }, { employer: { name: { contains: q } } }],
		}),
	}
}
