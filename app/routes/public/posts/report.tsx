import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { reportPost } from '#app/commands/reports/report-post.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { useFrame } from '#app/components/shell/frame.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { reportReasons } from '#app/domain/reports/report.ts'
import { reportForm } from '#app/domain/reports/report-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { reportReasonWords } from '#app/locales/words/reports.ts'
import { showPost } from '#app/queries/posts/show-post.server.ts'

export const meta = pageTitle(m.report_title)

export const loader = guarded(
	{ open: 'anyone may report a post' },
	async ({ ctx, params, request }) => {
		const { id, title, employer } = found(await showPost(ctx, params.id))
		const answerBy = new URL(request.url).searchParams.get('answer-by') ?? ''
		return {
			id,
			title,
			employer: employer.name,
			answerBy: /^\d{4}-\d\d-\d\d$/.test(answerBy) ? answerBy : '',
		}
	},
)

export const action = guardedAction({ open: 'anyone may report a post' }, async (entry) => {
	const { ctx, facts, form, params } = entry
	const fields = readFields(form, reportForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await reportPost(ctx, params.id, fields.value, facts.ip)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/posts/${params.id}/report?answer-by=${outcome.answerBy}`)
})

export default function ReportPost() {
	const { id, title, employer, answerBy } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const signedIn = useFrame().role !== 'anonymous'
	if (answerBy !== '') return <Sent id={id} answerBy={answerBy} />
	return (
		<PublicShell>
			<div className="card">
				<PostForm reply={answer?.reply}>
					<div className="stack-2">
						<h1 className="text-2xl font-bold">{m.report_title()}</h1>
						<p>{m.report_about({ title, employer })}</p>
					</div>
					<Choice
						name="reason"
						label={m.report_reason()}
						options={reportReasons.map((value) => ({ value, label: reportReasonWords[value]() }))}
					/>
					<TextArea
						name="words"
						label={m.report_words()}
						hint={m.report_words_hint()}
						optional
						maxLength={1000}
					/>
					<p className="text-soft">{signedIn ? m.report_signed_in() : m.report_anonymous()}</p>
					<div className="cluster">
						<Submit>{m.report_send()}</Submit>
						<Link to={`/posts/${id}`} className="link p-2">
							{m.report_back()}
						</Link>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}

function Sent({ id, answerBy }: { id: string; answerBy: string }) {
	return (
		<PublicShell>
			<div className="card stack-4">
				<h1 className="text-2xl font-bold">{m.report_sent_title()}</h1>
				<p>{m.report_sent_text({ day: dayText(answerBy) })}</p>
				<p>
					<Link to={`/posts/${id}`} className="link">
						{m.report_back()}
					</Link>
				</p>
			</div>
		</PublicShell>
	)
}
