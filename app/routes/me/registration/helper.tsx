import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { startHelping } from '#app/commands/seekers/start-helping.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { helping } from '#app/domain/seekers/helping.ts'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { agreements, helperRelations } from '#app/domain/seekers/words.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { agreementWords, relationWords } from '#app/locales/words/seekers.ts'
import { type HelperDraft, helperDrafts } from '#app/queries/seekers/helper-drafts.server.ts'

export const meta = pageTitle(m.helper_title)

export const loader = guarded({ may: 'me.see' }, ({ ctx }) => helperDrafts(ctx))

export const action = guardedAction({ may: 'me.see' }, async ({ ctx, form }) => {
	const fields = readFields(form, helping)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { draftId } = await startHelping(ctx, fields.value)
	return redirect(registrationPath('name', draftId))
})

export default function Helper() {
	const drafts = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.helper_title()}</h1>
				<Drafts drafts={drafts} />
				<div className="card">
					<PostForm reply={answer?.reply}>
						<Choice
							name="relation"
							label={m.helper_relation()}
							options={helperRelations.map((value) => ({ value, label: relationWords[value]() }))}
						/>
						<Choice
							name="agreedHow"
							label={m.helper_agreed()}
							hint={m.helper_agreed_hint()}
							options={agreements.map((value) => ({ value, label: agreementWords[value]() }))}
						/>
						<div>
							<Submit>{m.helper_start()}</Submit>
						</div>
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}

function Drafts({ drafts }: { drafts: readonly HelperDraft[] }) {
	if (drafts.length === 0) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.helper_drafts()}</h2>
			<ul>
				{drafts.map(({ id, name, startedAt }) => (
					<li key={id}>
						<Link to={registrationPath('', id)} className="link inline-block py-2">
							{m.helper_draft_since({
								name: name ?? m.helper_draft_unnamed(),
								day: dayText(startedAt),
							})}
						</Link>
					</li>
				))}
			</ul>
		</section>
	)
}
