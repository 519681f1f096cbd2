import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { relationWords } from '#app/locales/words/seekers.ts'
import type { MyHelper } from '#app/queries/trust/my-helpers.server.ts'
import { TrustedWith } from './trusted-with.tsx'

/** Someone who acts for the person, or was asked to: with what, until when, and one tap to end it. */
export function MyHelperCard({ helper, reply }: { helper: MyHelper; reply: Reply | undefined }) {
	const { id, name, phone, relation, areas, lastDay, waits } = helper
	return (
		<article className="card stack-2">
			<h2 className="text-lg font-bold">{name ?? relationWords[relation]()}</h2>
			{phone !== null && (
				<p>
					{relationWords[relation]()} · {phone}
				</p>
			)}
			{waits && <p className="font-semibold">{m.trust_waits()}</p>}
			<TrustedWith areas={areas} lastDay={lastDay} />
			<PostForm scope={id} reply={reply?.values.helper === id ? reply : undefined}>
				<input type="hidden" name="helper" value={id} />
				<Submit look="quiet">{waits ? m.trust_take_back() : m.trust_end()}</Submit>
			</PostForm>
		</article>
	)
}
