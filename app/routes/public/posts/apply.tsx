import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { apply } from '#app/commands/applications/apply.server.ts'
import { ApplyCard } from '#app/components/applications/apply-card.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { shareWithCvForm } from '#app/domain/offers/answer-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { wishedPost } from '#app/queries/applications/wished-post.server.ts'

export const meta = pageTitle(m.apply_submit)

export const loader = guarded({ may: 'me.search' }, async ({ ctx, params }) =>
	found(await wishedPost(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.search' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, shareWithCvForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { personId } = ctx.actor
	const wish = { personId, postId: params.id ?? '', how: 'online', ...fields.value } as const
	const outcome = await apply(ctx, wish)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/applications/${outcome.id}`)
})

export default function Apply() {
	const wished = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { id, title } = wished.post
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={`/posts/${id}`} words={title} />
				<ApplyCard wished={wished} reply={answer?.reply} />
			</div>
		</PublicShell>
	)
}
