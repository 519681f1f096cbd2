import type { Ctx } from '#app/adapters/context.ts'
import { ownPlace } from '#app/adapters/divisions/own-place.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import { changeOfForm, type ProposalForm } from '#app/domain/policy/proposal-form.ts'
import { draftProposal, type NotDrafted } from './draft-proposal.server.ts'

type FieldFault = { refused: 'field'; field: string; reason: string }

/** Writes one typed value down as a draft, for a place of the administrator's own division. */
export async function proposeValue(
	ctx: Ctx<Staff>,
	key: ParameterKey,
	form: ProposalForm,
): Promise<FieldFault | NotDrafted | { proposalId: string }> {
	const place = await ownPlace(ctx.actor, form.place)
	if ('refused' in place) return place
	const change = changeOfForm(key, form)
	if ('refused' in change) return change
	return draftProposal(ctx, {
		division: place.divisionCode,
		reason: form.reason,
		fileName: '',
		changes: [change],
	})
}
