import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { submitRegistration } from '#app/commands/seekers/submit-registration.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { AnswerList } from '#app/components/registration/answer-list.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { draftIdOf } from '#app/http/draft-of.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myRegistration } from '#app/queries/seekers/my-registration.server.ts'

export const meta = pageTitle(m.check_title)

export const loader = guarded({ may: 'registration.fill' }, async ({ ctx, request }) => {
	const draftId = draftIdOf(request)
	const mine = found(await myRegistration(ctx, draftId))
	if (mine.stage !== 'draft') throw redirect('/me/registration')
	if (mine.next !== 'check') throw redirect(registrationPath(mine.next, draftId))
	return { draftId, draft: mine }
})

export const action = guardedAction(
	{ may: 'registration.fill' },
	async ({ ctx, visitor, request, form }) => {
		const outcome = await submitRegistration(ctx, draftIdOf(request), found(visitor.sessionHash))
		if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
		return redirect('/me/registration/done')
	},
)

export default function Check() {
	const { draftId, draft } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { helping, name, sections, shown } = draft
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.check_title()}</h1>
				{helping && name !== null && <p>{m.registration_for_person({ name })}</p>}
				<p>{m.check_lead()}</p>
				<AnswerList
					sections={sections}
					shown={shown}
					changeAt={(question) => registrationPath(question, draftId)}
				/>
				<PostForm reply={answer?.reply}>
					<Submit>{m.check_submit()}</Submit>
				</PostForm>
				<p>
					<Link to="/me" className="link inline-block py-2">
						{m.registration_later()}
					</Link>
				</p>
			</div>
		</PublicShell>
	)
}
