import type { Ctx, Db } from '#app/adapters/context.ts'
import type { ParameterProposalEvent } from '#app/adapters/db/generated/client.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Impact, impactOf } from '#app/adapters/policy/impact-of.server.ts'
import { namesIn } from '#app/adapters/policy/proposal-people.server.ts'
import {
	changeOf,
	type ProposalRow,
	proposalFor,
} from '#app/adapters/policy/proposal-rows.server.ts'
import { parametersAround } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Standing } from '#app/domain/benefit/month-figures.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { lookUp } from '#app/domain/policy/look-up.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'
import {
	ofMaker,
	ofSecond,
	type ProposalState,
	type ProposalVerb,
	proposalMachine,
	proposalStates,
	proposalVerbs,
	undecidedStates,
} from '#app/domain/policy/proposal-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'

/** So many people whom a proposal changes are shown; all of them are counted. */
const mostExamples = 20

export type ShownProposal = {
	id: string
	place: string
	division: DivisionCode
	state: ProposalState
	reason: string
	fileName: string
	madeBy: string
	madeAt: Date
	ownProposal: boolean
	changes: (ParameterChange & { before: unknown })[]
	impact: Omit<Impact, 'families' | 'refusals'> | null
	families: FamilyLine[]
	refusals: { person: string; place: string; before: number; after: number }[]
	moves: { seq: number; verb: ProposalVerb; at: Date; by: string; ground: string }[]
	verbs: ProposalVerb[]
	mayApprove: boolean
}
type Money = { totalFen: number; status: Standing }
export type FamilyLine = {
	person: string
	place: string
	area: 'urban' | 'rural'
	size: number
	month: string
	before: Money
	after: Money
}

/** A proposal with what it changes, for whom, and what its reader can do about it. */
export async function shownProposal(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownProposal | null> {
	const places = await gazetteer()
	return read(async (db) => {
		const row = await proposalFor(db, actor, id)
		if (!row) return null
		const { madeBy, divisionCode } = row
		const events = await db.parameterProposalEvent.findMany({
			where: { proposalId: row.id },
			orderBy: { seq: 'asc' },
		})
		const nameOf = await namesIn(db, [row, ...events.map(byWhom)])
		const impact = undecidedStates.includes(oneOf(proposalStates, row.state))
			? await impactOf(db, row, today)
			: null
		return {
			id: row.id,
			place: places.fullName(divisionCode),
			division: divisionCode,
			state: oneOf(proposalStates, row.state),
			reason: row.reason,
			fileName: row.fileName,
			madeBy: nameOf(madeBy),
			madeAt: row.madeAt,
			ownProposal: madeBy === actor.accountId,
			changes: await changesOf(db, row, events),
			impact: impact && { effects: impact.effects, figures: impact.figures },
			...linesOf(impact, places),
			moves: events.map((event) => ({
				seq: event.seq,
				verb: oneOf(proposalVerbs, event.verb),
				at: event.at,
				by: nameOf(byWhom(event).madeBy),
				ground: saidIn(event).ground ?? '',
			})),
			verbs: verbsOf(actor, row),
			mayApprove: may(actor, 'parameter.approve', { divisions: [divisionCode] }),
		}
	})
}

const byWhom = ({ actor }: ParameterProposalEvent) => ({
	madeBy: actor.replace('account:', ''),
	decidedBy: null,
})

type Said = { ground?: string; before?: unknown[] }
const saidIn = ({ data }: ParameterProposalEvent) => data as Said

function linesOf(
	impact: Impact | null,
	places: Gazetteer,
): Pick<ShownProposal, 'families' | 'refusals'> {
	const { families = [], refusals = [] } = impact ?? {}
	return {
		families: families.slice(0, mostExamples).map(({ family, before, after }) => ({
			person: family.personId,
			place: places.fullName(family.division),
			area: family.area,
			size: family.amounts.size,
			month: before.month,
			before: { totalFen: before.totalFen, status: before.status },
			after: { totalFen: after.totalFen, status: after.status },
		})),
		refusals: refusals.slice(0, mostExamples).map(({ personId, division, before, after }) => ({
			person: personId,
			place: places.fullName(division),
			before,
			after,
		})),
	}
}

/** What stands where each change begins; of one that is in force already, what stood there before. */
async function changesOf(
	db: Db,
	row: ProposalRow,
	events: readonly ParameterProposalEvent[],
): Promise<ShownProposal['changes']> {
	const kept = events.map((event) => saidIn(event).before).find((before) => before !== undefined)
	const around = await parametersAround(db, row.divisionCode)
	return row.changes.map(changeOf).map((change, place) => ({
		...change,
		before: kept
			? (kept[place] ?? null)
			: lookUp(around, change.key, row.divisionCode, change.validFrom).value,
	}))
}

function verbsOf(actor: Staff, { madeBy, divisionCode, state }: ProposalRow): ProposalVerb[] {
	const divisions = [divisionCode]
	if (!may(actor, 'parameter.propose', { divisions })) return []
	const own = madeBy === actor.accountId
	const theirs = own ? ofMaker : may(actor, 'parameter.approve', { divisions }) ? ofSecond : []
	return verbsFor(proposalMachine, oneOf(proposalStates, state), 'admin').filter((verb) =>
		theirs.includes(verb),
	)
}
