import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = { back: string; reply: Reply | undefined }

/** The page on which someone hands in a photograph of a note or paper. */
export function EvidencePage({ back, reply }: Props) {
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={back} words={m.evidence_back()} />
				<section className="card">
					<PostForm reply={reply} upload>
						<h1 className="text-2xl font-bold">{m.evidence_add()}</h1>
						<TextField
							name="file"
							type="file"
							label={m.evidence_file()}
							hint={m.evidence_file_hint()}
							accept="image/jpeg,image/png,image/webp"
						/>
						<p className="text-soft">{m.evidence_privacy()}</p>
						<div>
							<Submit>{m.evidence_send()}</Submit>
						</div>
					</PostForm>
				</section>
			</div>
		</PublicShell>
	)
}
