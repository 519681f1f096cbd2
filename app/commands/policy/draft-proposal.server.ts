import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import { changeColumns } from '#app/adapters/policy/proposal-rows.server.ts'
import { parametersAround } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import {
	type ParameterChange,
	rowsWith,
	type WhyNoChange,
	whyNoChange,
} from '#app/domain/policy/proposal.ts'
import { writeProposalEvent } from './write-proposal-event.server.ts'

export type Draft = {
	division: DivisionCode
	reason: string
	/** The file it was read from; empty where it was typed. */
	fileName: string
	changes: readonly ParameterChange[]
}
export type NotDrafted =
	| { refused: 'beyond-division' | 'nothing-new' | 'periods-overlap' }
	| { refused: WhyNoChange; key: ParameterKey; validFrom: string }

/**
 * writes a change of parameters down, one value or a whole file, as a draft that can be looked at
 * and sent. Values that hold already are left out.
 */
export async function draftProposal(
	ctx: Ctx<Staff>,
	{ division, reason, fileName, changes }: Draft,
): Promise<NotDrafted | { proposalId: string }> {
	const { actor, now } = ctx
	try {
		return await ctx.write(async (tx): Promise<NotDrafted | { proposalId: string }> => {
			if (!may(actor, 'parameter.propose', { divisions: [division] }))
				return { refused: 'beyond-division' }
			const added = newOnes(await parametersAround(tx.db, division), division, changes)
			if ('refused' in added) return added
			if (added.length === 0) return { refused: 'nothing-new' }
			const id = newId()
			const columns = { id, divisionCode: division, reason, fileName }
			await tx.db.parameterProposal.create({
				data: { ...columns, madeBy: actor.accountId, madeAt: now },
			})
			await tx.db.parameterChange.createMany({
				data: added.map((change, seq) => ({ ...changeColumns(change), proposalId: id, seq })),
			})
			const event = { verb: 'draft', from: '', to: 'draft' } as const
			await writeProposalEvent(ctx, tx, { id, divisionCode: division, version: 0 }, event)
			return { proposalId: id }
		})
	} catch (error) {
		if (constraintOf(error) === 'parameter_change_one_value_at_a_time')
			return { refused: 'periods-overlap' }
		throw error
	}
}

/** Each change has to stand beside the ones before it in the same file. */
function newOnes(
	rows: Parameters<typeof rowsWith>[0],
	division: DivisionCode,
	changes: readonly ParameterChange[],
): ParameterChange[] | NotDrafted {
	const added: ParameterChange[] = []
	for (const change of changes) {
		const refused = whyNoChange(rowsWith(rows, division, added), division, change)
		if (refused === 'nothing-new') continue
		if (refused) return { refused, key: change.key, validFrom: change.validFrom }
		added.push(change)
	}
	return added
}
