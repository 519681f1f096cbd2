import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

/** Looking someone up by name or number: posted, so that neither stands in an address. */
export function FindPerson({ reply }: { reply?: Reply | undefined }) {
	return (
		<div className="card">
			<PostForm reply={reply} action="/people/find" className="stack-2">
				<TextField
					name="who"
					label={m.people_find()}
					hint={m.people_find_hint()}
					autoComplete="off"
					spellCheck={false}
					width="half"
				/>
				<div>
					<Submit look="quiet">{m.people_find_action()}</Submit>
				</div>
			</PostForm>
		</div>
	)
}
