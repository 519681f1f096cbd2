import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actForPerson } from '#app/commands/sign-in/act-for-person.server.ts'
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
import { reachablePeople } from '#app/queries/sign-in/reachable-people.server.ts'

export const meta = pageTitle(m.signin_who_title)

export const loader = guarded({ may: 'me.see' }, ({ ctx }) => reachablePeople(ctx.actor))

export const action = guardedAction(
	{ may: 'me.see' },
	async ({ ctx, visitor, facts, request, form }) => {
		const session = { sessionHash: found(visitor.sessionHash), requestId: facts.requestId }
		const outcome = await actForPerson(ctx.actor, String(form.get('person') ?? ''), session)
		if ('refused' in outcome) return refuse(form, { person: outcome.refused })
		return redirect(safePath(new URL(request.url).searchParams.get('back'), '/me'))
	},
)

export default function Who() {
	const people = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const options = people.map(({ id, name, birthYear, relation }) => ({
		value: id,
		label: wordsFor(name, birthYear, relation),
	}))
	return (
		<PublicShell>
			<div className="card">
				<PostForm reply={answer?.reply}>
					<Choice
						name="person"
						label={m.signin_who_title()}
						hint={m.signin_who_hint()}
						heading
						options={options}
					/>
					<div>
						<Submit>{m.form_continue()}</Submit>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}

function wordsFor(name: string, year: number | null, relation: string): string {
	if (relation !== 'self') return m.signin_who_helped({ name })
	return year === null
		? m.signin_who_self({ name })
		: m.signin_who_self_year({ name, year: String(year) })
}
