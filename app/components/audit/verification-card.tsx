import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { faultWords } from '#app/locales/words/audit.ts'
import { countText, timeText } from '#app/locales/words/dates.ts'
import type { AuditState } from '#app/queries/audit/audit-state.server.ts'

type Props = { state: AuditState; asked: boolean }

/** Whether the audit is whole, and the button that asks again. */
export function VerificationCard({ state: { last, stale }, asked }: Props) {
	const broken = last !== null && last.faults.length > 0
	return (
		<section className={`card stack-2 ${broken ? 'border-4 border-bad' : ''}`}>
			{last === null && <p>{m.audit_never()}</p>}
			{last && !broken && (
				<p>{m.audit_whole({ time: timeText(last.at), count: countText(last.entries) })}</p>
			)}
			{last && broken && (
				<>
					<p className="text-bad font-bold">{m.audit_broken({ time: timeText(last.at) })}</p>
					<ul>
						{last.faults.map(({ chain, seq, fault }) => (
							<li key={chain}>
								{m.audit_fault({ chain, seq: String(seq), fault: faultWords(fault) })}
							</li>
						))}
					</ul>
				</>
			)}
			{last && stale && <p className="text-care font-semibold">{m.audit_stale()}</p>}
			{asked ? (
				<p role="status">{m.audit_asked()}</p>
			) : (
				<PostForm className="">
					<Submit look="quiet">{m.audit_verify()}</Submit>
				</PostForm>
			)}
		</section>
	)
}
