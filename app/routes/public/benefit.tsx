import { Link, useLoaderData } from '@remix-run/react'
import { FamilyAnswer } from '#app/components/benefit/family-answer.tsx'
import { FamilyFields } from '#app/components/benefit/family-fields.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { familyForm } from '#app/domain/benefit/family-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { answerBelow, refuseWith } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { askedFamily } from '#app/queries/benefit/asked-family.server.ts'
import { familyAnswer } from '#app/queries/benefit/family-answer.server.ts'

export const meta = pageTitle(m.benefit_title)

const open = { open: 'a calculation names nobody and keeps nothing' }

export const loader = guarded(open, ({ ctx, request }) =>
	askedFamily(ctx, new URL(request.url).searchParams.get('post')),
)

const noAnswer = { answer: null }

export const action = guardedAction(open, async ({ ctx, form }) => {
	const fields = readFields(form, familyForm)
	if ('errors' in fields) return refuseWith(form, fields.errors, noAnswer)
	const answer = await familyAnswer(ctx, fields.value)
	return 'refused' in answer
		? refuseWith(form, reasonsOf(answer), noAnswer)
		: answerBelow(form, answer)
})

export default function Benefit() {
	const { values, post } = useLoaderData<typeof loader>()
	const said = useAnswer<typeof action>()
	const answer = said && 'answer' in said ? said.answer : null
	return (
		<PublicShell>
			<div className="stack-4">
				{post && <BackLink to={`/posts/${post.id}`} words={post.title} />}
				<h1 className="text-3xl font-bold">{m.benefit_title()}</h1>
				{answer ? (
					<>
						<FamilyAnswer answer={answer} />
						<p className="cluster print:hidden">
							<Link to="/posts" className="link p-2">
								{m.nav_find_work()}
							</Link>
						</p>
						<h2 className="text-xl font-bold print:hidden">{m.benefit_change()}</h2>
					</>
				) : (
					<p className="text-lg">{m.benefit_intro()}</p>
				)}
				<div className="card print:hidden">
					<PostForm reply={said?.reply} values={values}>
						<FamilyFields />
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}
