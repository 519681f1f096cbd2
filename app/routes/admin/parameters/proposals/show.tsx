import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveProposal } from '#app/commands/policy/move-proposal.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { ChangeTable } from '#app/components/policy/change-table.tsx'
import { ImpactCard } from '#app/components/policy/impact-card.tsx'
import { ProposalWork } from '#app/components/policy/proposal-work.tsx'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { Facts } from '#app/components/system/facts.tsx'
import { groundForm, noGroundForm } from '#app/domain/policy/proposal-form.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { proposalMoveWords, proposalStateWords } from '#app/locales/words/proposals.ts'
import { shownProposal } from '#app/queries/policy/shown-proposal.server.ts'

export const meta = pageTitle(m.proposals_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, params }) =>
	found(await shownProposal(ctx, params.id)),
)

const acts = {
	send: act(noGroundForm, (ctx, id) => moveProposal(ctx, id, 'send')),
	withdraw: act(noGroundForm, (ctx, id) => moveProposal(ctx, id, 'withdraw')),
	approve: act(noGroundForm, (ctx, id) => moveProposal(ctx, id, 'approve')),
	return: act(groundForm, (ctx, id, { ground }) => moveProposal(ctx, id, 'return', ground)),
}

/** What is put in force here weighs on many: whoever does it has just proven who they are. */
export const action = guardedAction(
	{ may: 'parameter.propose', fresh: true },
	async (entry) =>
		(await actOn(acts, entry)) ?? redirect(`/admin/parameters/proposals/${entry.params.id}`),
)

export default function Proposal() {
	const proposal = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { place, state, reason, fileName, madeBy, madeAt, moves } = proposal
	return (
		<StaffShell
			title={m.proposal_of({ place })}
			back={{ to: '/admin/parameters/proposals', words: m.proposals_title() }}
		>
			<ChangeTable changes={proposal.changes} place={place} />
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="stack-4 content-start lg:col-span-2">
					<ImpactCard proposal={proposal} />
				</div>
				<div className="stack-4 content-start">
					<Facts
						title={proposalStateWords[state]()}
						facts={[
							[m.proposal_reason(), reason],
							[m.proposal_maker(), `${madeBy} · ${dayText(madeAt)}`],
							...(fileName === '' ? [] : [[m.proposal_file(), fileName] as const]),
						]}
					/>
					<ProposalWork proposal={proposal} reply={reply} />
					<MovesList
						moves={moves.map(({ verb, ground, ...move }) => ({
							...move,
							what: proposalMoveWords[verb](),
							words: ground,
						}))}
					/>
				</div>
			</div>
		</StaffShell>
	)
}
