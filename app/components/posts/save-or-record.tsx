import type { ReactNode } from 'react'
import { Submit } from '#app/components/form/submit.tsx'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'
import { m } from '#app/locales/compiled/messages.js'

/** Saves a post; or leaves its form, as it is, to record the employer first. */
export function SaveOrRecord({ choices, children }: { choices: PostChoices; children: ReactNode }) {
	return (
		<div className="cluster">
			<Submit>{children}</Submit>
			{choices.mayRecord && (
				<Submit name="then" value="record-employer" look="quiet">
					{m.post_record_employer()}
				</Submit>
			)}
		</div>
	)
}
