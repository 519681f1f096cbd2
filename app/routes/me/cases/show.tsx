import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { appealCase } from '#app/commands/cases/appeal-case.server.ts'
import { askHearing } from '#app/commands/cases/ask-hearing.server.ts'
import { giveUpHearing } from '#app/commands/cases/give-up-hearing.server.ts'
import { stateCase } from '#app/commands/cases/state-case.server.ts'
import { CaseDecision } from '#app/components/cases/case-decision.tsx'
import { CaseRefusals } from '#app/components/cases/case-refusals.tsx'
import { HearingWish } from '#app/components/cases/hearing-wish.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { NoticeLinks } from '#app/components/refusals/notice-links.tsx'
import { Pictures } from '#app/components/refusals/pictures.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { statementForm } from '#app/domain/cases/case-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { caseMoveWords, myCaseWords } from '#app/locales/words/refusals.ts'
import { myCase } from '#app/queries/cases/my-case.server.ts'

export const meta = pageTitle(m.my_case)

export const loader = guarded({ may: 'me.papers' }, async ({ ctx, params }) =>
	found(await myCase(ctx, params.id)),
)

const hearings = { 'ask-hearing': askHearing, 'give-up-hearing': giveUpHearing } as const

export const action = guardedAction({ may: 'me.papers' }, async ({ ctx, form, params }) => {
	const verb = form.get('verb')
	if (verb === 'ask-hearing' || verb === 'give-up-hearing') {
		const outcome = await hearings[verb](ctx, params.id ?? '')
		if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
		return redirect(`/me/cases/${outcome.id}`)
	}
	const fields = readFields(form, statementForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const said = { words: fields.value.words, how: 'online' } as const
	const say = verb === 'appeal' ? appealCase : stateCase
	const outcome = await say(ctx, params.id ?? '', said)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/cases/${outcome.id}`)
})

export default function MyCasePage() {
	const shown = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, state, openedAt, dueOn, verbs, decision, notices, pictures, moves } = shown
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/refusals" words={m.my_refusals_title()} />
				<h1 className="text-2xl font-bold">{m.my_case_title({ day: dayText(openedAt) })}</h1>
				<section className="card stack-2">
					<p className="text-lg font-bold">{myCaseWords[state]()}</p>
					{dueOn !== null && ['hearing', 'served'].includes(state) && (
						<p>{m.my_case_until({ day: dayText(dueOn) })}</p>
					)}
					<p className="text-soft">{m.my_case_nothing_automatic()}</p>
				</section>
				{verbs.includes('state') && (
					<section className="card">
						<ActForm verb="state" reply={reply}>
							<h2 className="text-lg font-bold">{m.statement_title()}</h2>
							<p>{m.statement_about()}</p>
							<TextArea name="words" label={m.statement_words()} maxLength={2000} rows={6} />
							<Submit>{m.statement_submit()}</Submit>
						</ActForm>
					</section>
				)}
				<HearingWish verbs={verbs} reply={reply} />
				{decision && <CaseDecision decision={decision} state={state} />}
				{verbs.includes('appeal') && (
					<section className="card">
						<ActForm verb="appeal" reply={reply}>
							<h2 className="text-lg font-bold">{m.appeal_title()}</h2>
							<p>{m.appeal_about()}</p>
							<TextArea name="words" label={m.appeal_words()} maxLength={2000} rows={6} />
							<Submit>{m.appeal_submit()}</Submit>
						</ActForm>
					</section>
				)}
				<NoticeLinks notices={notices} to={(notice) => `/me/notices/${notice}`} />
				<CaseRefusals refusals={shown.refusals} path="/me/refusals" />
				<Pictures
					pictures={pictures}
					addTo={
						verbs.includes('state') || verbs.includes('appeal') ? `/cases/${id}/evidence` : null
					}
				/>
				<MovesList moves={moves.map((move) => ({ ...move, what: caseMoveWords[move.verb]() }))} />
			</div>
		</PublicShell>
	)
}
