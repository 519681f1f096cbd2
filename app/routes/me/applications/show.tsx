import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { withdrawApplication } from '#app/commands/applications/withdraw-application.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { Timeline } from '#app/components/moves/timeline.tsx'
import { PostDetails } from '#app/components/posts/post-details.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { applicationSentence } from '#app/locales/words/my-states.ts'
import { myApplication } from '#app/queries/applications/my-application.server.ts'

export const loader = guarded({ may: 'me.search' }, async ({ ctx, params }) =>
	found(await myApplication(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.search' }, async ({ ctx, form, params }) => {
	const outcome = await withdrawApplication(ctx, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/applications/${outcome.id}`)
})

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.post.title ?? m.my_applications_title() }) },
]

export default function ShowMyApplication() {
	const application = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { post, shared, cvGiven, canWithdraw, happenings } = application
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/applications" words={m.my_applications_title()} />
				<h1 className="text-3xl font-bold">{post.title}</h1>
				<section className="card stack-4">
					<p className="text-lg font-bold">{applicationSentence(application)}</p>
					<p className="text-soft">
						{shared ? m.my_application_shared() : m.my_application_not_shared()}
					</p>
					<p className="text-soft">
						{cvGiven ? m.cv_is_given() : m.cv_is_not_given()}{' '}
						<Link to="/me/cv" className="link">
							{m.cv_my_title()}
						</Link>
					</p>
					{canWithdraw && (
						<PostForm reply={answer?.reply} className="stack-2">
							<div className="cluster">
								<Submit look="quiet">{m.my_application_withdraw()}</Submit>
								<span className="text-soft">{m.my_application_withdraw_hint()}</span>
							</div>
						</PostForm>
					)}
				</section>
				<Timeline happenings={happenings} reader="person" />
				<PostDetails post={post} />
			</div>
		</PublicShell>
	)
}
