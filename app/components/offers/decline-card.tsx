import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { m } from '#app/locales/compiled/messages.js'
import type { AnswerCard } from './accept-card.tsx'
import { DeclineFields } from './decline-fields.tsx'

/** The person would rather not, and says why. */
export function DeclineCard({ post, open, reply }: AnswerCard) {
	return (
		<div className="card">
			<PostForm reply={reply}>
				<h1 className="text-2xl font-bold">{m.my_decline_title({ post })}</h1>
				{open ? (
					<>
						<DeclineFields />
						<div>
							<Submit>{m.my_decline_submit()}</Submit>
						</div>
					</>
				) : (
					<p>{m.error_already_changed()}</p>
				)}
			</PostForm>
		</div>
	)
}
