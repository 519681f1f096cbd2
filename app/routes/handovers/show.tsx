import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { moveHandover } from '#app/commands/caseload/move-handover.server.ts'
import { HandoverWork } from '#app/components/caseload/handover-work.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { becauseForm, pressForm } from '#app/domain/offers/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { handoverStateWords, handoverVerbWords } from '#app/locales/words/caseload.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import { shownHandover } from '#app/queries/caseload/shown-handover.server.ts'

export const meta = pageTitle(m.handovers_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'handover.see' }, async ({ ctx, params }) =>
	found(await shownHandover(ctx, params.id)),
)

const acts = {
	accept: act(pressForm, (ctx, id) => moveHandover(ctx, id, 'accept')),
	withdraw: act(pressForm, (ctx, id) => moveHandover(ctx, id, 'withdraw')),
	return: act(becauseForm, (ctx, id, { reason }) => moveHandover(ctx, id, 'return', reason)),
}

export const action = guardedAction(
	{ may: 'handover.see' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/handovers/${entry.params.id}`),
)

export default function ShowHandover() {
	const { from, to, state, note, people, verbs, steps } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell
			title={m.handover_title({ from, to })}
			back={{ to: '/handovers', words: m.handovers_title() }}
		>
			<p>
				<span className="tag">{handoverStateWords[state]()}</span>
			</p>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<section className="card stack-2">
						<h2 className="text-lg font-bold">{m.handover_note()}</h2>
						<p className="whitespace-pre-line">{note}</p>
					</section>
					{verbs.length > 0 && <HandoverWork verbs={verbs} reply={reply} />}
					<section className="card stack-2">
						<h2 className="text-lg font-bold">{m.handover_steps()}</h2>
						<ol>
							{steps.map(({ verb, by, at, reason }) => (
								<li key={String(at)} className="border-t border-line py-1">
									{handoverVerbWords[verb]()}
									<span className="block text-soft">
										{by} · {shortDayText(at)}
									</span>
									{reason}
								</li>
							))}
						</ol>
					</section>
				</div>
				<section className="card stack-2 content-start">
					<h2 className="text-lg font-bold">{m.handover_people_title()}</h2>
					<ul>
						{people.map(({ id, name }) => (
							<li key={id}>
								<Link to={`/people/${id}`} className="link block py-1">
									{name}
								</Link>
							</li>
						))}
					</ul>
				</section>
			</div>
		</StaffShell>
	)
}
