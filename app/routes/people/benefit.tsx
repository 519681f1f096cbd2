import { useLoaderData } from '@remix-run/react'
import { FamilyAnswer } from '#app/components/benefit/family-answer.tsx'
import { FamilyFields } from '#app/components/benefit/family-fields.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { familyForm } from '#app/domain/benefit/family-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { answerBelow, refuseWith } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { askedFamilyOf } from '#app/queries/benefit/asked-family.server.ts'
import { familyAnswer } from '#app/queries/benefit/family-answer.server.ts'

export const meta = pageTitle(m.benefit_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'assistance.see' }, async ({ ctx, params, request }) =>
	found(await askedFamilyOf(ctx, params.id, new URL(request.url).searchParams.get('post'))),
)

const noAnswer = { answer: null }

export const action = guardedAction({ may: 'assistance.see' }, async ({ ctx, form, params }) => {
	found(await askedFamilyOf(ctx, params.id, null))
	const fields = readFields(form, familyForm)
	if ('errors' in fields) return refuseWith(form, fields.errors, noAnswer)
	const answer = await familyAnswer(ctx, fields.value)
	return 'refused' in answer
		? refuseWith(form, reasonsOf(answer), noAnswer)
		: answerBelow(form, answer)
})

/** The same calculation as the person's own, beside their file; nothing of it is kept. */
export default function BenefitOfPerson() {
	const { id, name, values } = useLoaderData<typeof loader>()
	const said = useAnswer<typeof action>()
	const answer = said && 'answer' in said ? said.answer : null
	return (
		<StaffShell title={m.benefit_title_of({ name })} back={{ to: `/people/${id}`, words: name }}>
			<div className="grid lg:grid-cols-3 gap-4 items-start">
				<div className="card print:hidden">
					<PostForm reply={said?.reply} values={values}>
						<FamilyFields />
					</PostForm>
				</div>
				<div className="lg:col-span-2">
					{answer ? (
						<FamilyAnswer answer={answer} />
					) : (
						<p className="card text-soft">{m.benefit_intro_of()}</p>
					)}
				</div>
			</div>
		</StaffShell>
	)
}
