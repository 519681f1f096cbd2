import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { NoticeText } from '#app/components/notices/notice-text.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shownNotice } from '#app/queries/notices/shown-notice.server.ts'

export const meta = pageTitle(m.notices_title)

export const loader = guarded({ may: 'me.papers' }, async ({ ctx, params }) =>
	found(await shownNotice(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.papers' }, async ({ ctx, form, params }) => {
	const receipt = { how: 'online', on: ctx.today, proof: '' } as const
	const outcome = await receiveNotice(ctx, params.id ?? '', receipt)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/notices/${outcome.id}`)
})

export default function MyNotice() {
	const notice = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { id, receivedAt, caseId, refusalId } = notice
	const about = caseId === null ? `/me/refusals/${refusalId}` : `/me/cases/${caseId}`
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={about} words={m.notice_about()} />
				<NoticeText notice={notice} />
				{receivedAt === null && (
					<PostForm reply={answer?.reply} className="stack-2">
						<p>{m.notice_receive_about()}</p>
						<div>
							<Submit>{m.notice_receive()}</Submit>
						</div>
					</PostForm>
				)}
				<p>
					<a href={`/notices/${id}/pdf`} className="button-quiet">
						{m.notice_pdf()}
					</a>
				</p>
			</div>
		</PublicShell>
	)
}
