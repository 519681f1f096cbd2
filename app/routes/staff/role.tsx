import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { actUnderGrant } from '#app/commands/sign-in/act-under-grant.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { refuse } from '#app/http/refuse.ts'
import { safePath } from '#app/http/safe-path.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from '#app/locales/words/access.ts'
import { myGrants } from '#app/queries/sign-in/my-grants.server.ts'

export const meta = pageTitle(m.staff_grant_title)

export const loader = guarded({ may: 'staff.self' }, ({ ctx }) => myGrants(ctx))

export const action = guardedAction(
	{ may: 'staff.self' },
	async ({ ctx, visitor, facts, request, form }) => {
		const session = { sessionHash: found(visitor.sessionHash), requestId: facts.requestId }
		const outcome = await actUnderGrant(ctx.actor, String(form.get('grant') ?? ''), session)
		if ('refused' in outcome) return refuse(form, { grant: outcome.refused })
		return redirect(safePath(new URL(request.url).searchParams.get('back'), '/desk'))
	},
)

export default function RoleChoice() {
	const { grants, current } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const options = grants.map(({ id, role, place, institution }) => ({
		value: id,
		label: `${roleWords[role]()} · ${place}`,
		hint: institution,
	}))
	return (
		<PublicShell>
			<div className="card max-w-lg mx-auto">
				<PostForm reply={answer?.reply} values={{ grant: current }}>
					<Choice
						name="grant"
						label={m.staff_grant_title()}
						hint={grants.length > 1 ? m.staff_grant_hint() : m.staff_grant_only()}
						heading
						options={options}
					/>
					<div className="cluster">
						<Submit>{m.staff_grant_use()}</Submit>
						<Link to="/staff/password" className="link p-2">
							{m.password_title()}
						</Link>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}
