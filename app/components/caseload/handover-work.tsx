import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { HandoverVerb } from '#app/domain/caseload/handover-machine.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { handoverVerbWords as words } from '#app/locales/words/caseload.ts'

type Props = { verbs: readonly HandoverVerb[]; reply: Reply | undefined }

/** What can be done with a hand-over that nobody has settled. */
export function HandoverWork({ verbs, reply }: Props) {
	return (
		<section className="card stack-4">
			{verbs.includes('accept') && (
				<ActForm verb="accept" reply={reply}>
					<p className="text-soft">{m.handover_accept_about()}</p>
					<Submit>{words.accept()}</Submit>
				</ActForm>
			)}
			{verbs.includes('return') && (
				<ActForm verb="return" reply={reply} summary={words.return()}>
					<TextField name="reason" label={m.handover_reason()} maxLength={300} />
					<Submit look="quiet">{words.return()}</Submit>
				</ActForm>
			)}
			{verbs.includes('withdraw') && (
				<ActForm verb="withdraw" reply={reply}>
					<Submit look="quiet">{words.withdraw()}</Submit>
				</ActForm>
			)}
		</section>
	)
}
