import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answerQuestion } from '#app/commands/seekers/answer-question.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { questionFields } from '#app/components/registration/question-fields.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { isOneOf } from '#app/domain/one-of.ts'
import { answerForms, type Said } from '#app/domain/seekers/answer-forms.ts'
import { questionIds } from '#app/domain/seekers/answers.ts'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { draftIdOf } from '#app/http/draft-of.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found, notFound } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuseWith } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { askedWords, sectionWords } from '#app/locales/words/seekers.ts'
import { questionPage } from '#app/queries/seekers/question-page.server.ts'

export const loader = guarded({ may: 'registration.fill' }, async ({ ctx, request, params }) => {
	const draftId = draftIdOf(request)
	return { draftId, page: found(await questionPage(ctx, params.question, draftId)) }
})

export const action = guardedAction(
	{ may: 'registration.fill' },
	async ({ ctx, request, params: { question }, form }) => {
		if (!isOneOf(questionIds, question)) throw notFound()
		const fields = readFields(form, answerForms[question])
		if ('errors' in fields) return refuseWith(form, fields.errors, { choices: [] })
		const draftId = draftIdOf(request)
		const outcome = await answerQuestion(ctx, draftId, { question, said: fields.value } as Said)
		if ('refused' in outcome) {
			const choices = ('choices' in outcome && outcome.choices) || []
			return refuseWith(form, reasonsOf(outcome), { choices })
		}
		return redirect(registrationPath('next' in outcome ? outcome.next : '', draftId))
	},
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{
		title: m.title_with_site({
			title: data ? askedWords[data.page.question]() : m.registration_title(),
		}),
	},
]

export default function Question() {
	const { draftId, page } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { question, helping, given, values, changes, back } = page
	const Fields = questionFields[question]
	return (
		<PublicShell>
			<div className="stack-4">
				<Link to={registrationPath(back ?? '', draftId)} className="link py-2">
					← {back ? m.registration_back() : m.registration_title()}
				</Link>
				<Progress />
				<div className="card">
					<PostForm reply={answer?.reply} values={values} key={question}>
						<Fields
							helping={helping}
							given={given}
							choices={answer && 'choices' in answer ? answer.choices : []}
						/>
						<div className="cluster">
							<Submit>{changes ? m.registration_save() : m.registration_save_on()}</Submit>
						</div>
					</PostForm>
				</div>
				{!changes && (
					<p>
						<Link to="/me" className="link inline-block py-2">
							{m.registration_later()}
						</Link>
					</p>
				)}
			</div>
		</PublicShell>
	)
}

function Progress() {
	const { helping, name, progress } = useLoaderData<typeof loader>().page
	return (
		<>
			{helping && (
				<p className="bg-care-pale text-care border border-care rounded p-3">
					{name === null ? m.registration_for_someone() : m.registration_for_person({ name })}
				</p>
			)}
			{progress && (
				<p className="font-semibold text-soft">
					{m.registration_progress({
						place: progress.place,
						of: progress.of,
						section: sectionWords[progress.section](),
					})}
				</p>
			)}
		</>
	)
}
