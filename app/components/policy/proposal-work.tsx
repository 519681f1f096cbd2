import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { ShownProposal } from '#app/queries/policy/shown-proposal.server.ts'

type Props = { proposal: ShownProposal; reply: Reply | undefined }

/** What whoever reads a proposal can do about it, or why it is somebody else's turn. */
export function ProposalWork({ proposal, reply }: Props) {
	const { verbs, state, ownProposal, mayApprove } = proposal
	const waits = state === 'proposed'
	if (verbs.length === 0 && !waits) return null
	return (
		<section className="card stack-4">
			<h2 className="text-lg font-bold">{m.proposal_work()}</h2>
			{verbs.includes('approve') && (
				<ActForm verb="approve" reply={reply}>
					<p>{m.proposal_approve_about()}</p>
					<Submit>{m.proposal_approve()}</Submit>
				</ActForm>
			)}
			{verbs.includes('return') && (
				<ActForm verb="return" reply={reply} summary={m.proposal_return()}>
					<TextArea name="ground" label={m.proposal_ground()} rows={3} maxLength={500} />
					<Submit look="quiet">{m.proposal_return()}</Submit>
				</ActForm>
			)}
			{waits && ownProposal && <p>{m.proposal_needs_second()}</p>}
			{waits && !ownProposal && !mayApprove && <p>{m.proposal_needs_right()}</p>}
			{verbs.includes('send') && (
				<ActForm verb="send" reply={reply}>
					<p>{m.proposal_send_about()}</p>
					<Submit>{m.proposal_send()}</Submit>
				</ActForm>
			)}
			{verbs.includes('withdraw') && (
				<ActForm verb="withdraw" reply={reply} summary={m.proposal_withdraw()}>
					<p>{m.proposal_withdraw_about()}</p>
					<Submit look="bad">{m.proposal_withdraw()}</Submit>
				</ActForm>
			)}
		</section>
	)
}
