import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { FormStateProvider } from '#app/components/form/form-state.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

/**
 * What was chosen, without the names: why it came to nothing; or, where the session was over, the way back to the names
 * with all that was typed. Nothing is done before they were looked at.
 */
export function TogetherAgain({ reply }: { reply: Reply }) {
	if (!reply.kept)
		return (
			<FormStateProvider reply={reply}>
				<ErrorSummary />
			</FormStateProvider>
		)
	const said = Object.entries(reply.values).filter(([name]) => name !== 'sure')
	const fields = said.flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })))
	return (
		<PostForm reply={reply} className="stack-4">
			{fields.map(({ name, value }) => (
				<input key={`${name} ${value}`} type="hidden" name={name} value={value} />
			))}
			<div>
				<Submit>{m.form_continue()}</Submit>
			</div>
		</PostForm>
	)
}
