import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

/** Hands in a file of parameters; beside it what becomes of it. */
export function ProfileUpload({ reply }: { reply: Reply | undefined }) {
	return (
		<section className="card grid lg:grid-cols-2 gap-6">
			<PostForm reply={reply} upload className="stack-4">
				<TextField
					name="file"
					type="file"
					label={m.profile_file()}
					hint={m.profile_file_hint()}
					accept=".yaml,.yml"
				/>
				<TextField name="reason" label={m.proposal_reason()} maxLength={500} />
				<div>
					<Submit>{m.profile_read()}</Submit>
				</div>
			</PostForm>
			<div className="stack-2 content-start">
				<h2 className="text-lg font-bold">{m.profile_how()}</h2>
				<ul className="list-disc pl-6 stack-2">
					<li>{m.profile_how_export()}</li>
					<li>{m.profile_how_units()}</li>
					<li>{m.profile_how_one()}</li>
					<li>{m.profile_how_known()}</li>
				</ul>
			</div>
		</section>
	)
}
