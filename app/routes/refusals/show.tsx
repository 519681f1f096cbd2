import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { answerObjection } from '#app/commands/refusals/answer-objection.server.ts'
import { decideRefusal } from '#app/commands/refusals/decide-refusal.server.ts'
import { objectToRefusal } from '#app/commands/refusals/object-to-refusal.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { personFact } from '#app/components/moves/party-facts.tsx'
import { SuitabilityCheck } from '#app/components/offers/suitability-check.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BegunAnew } from '#app/components/refusals/begun-anew.tsx'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { NoticeLinks } from '#app/components/refusals/notice-links.tsx'
import { Pictures } from '#app/components/refusals/pictures.tsx'
import { RefusalFacts } from '#app/components/refusals/refusal-facts.tsx'
import { RefusalWork } from '#app/components/refusals/refusal-work.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { receiptForm } from '#app/domain/cases/case-forms.ts'
import {
	findingForm,
	objectionAnswerForm,
	objectionForm,
} from '#app/domain/refusals/refusal-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { refusalMoveWords, refusalStateWords } from '#app/locales/words/refusals.ts'
import { shownRefusal } from '#app/queries/refusals/shown-refusal.server.ts'

export const meta = pageTitle(m.refusals_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'refusal.list' }, async ({ ctx, params }) =>
	found(await shownRefusal(ctx, params.id)),
)

const acts = {
	decide: act(findingForm, (ctx, id, finding) => decideRefusal(ctx, id, finding)),
	received: act(
		receiptForm,
		(ctx, _id, { notice, ...receipt }) => receiveNotice(ctx, notice, receipt),
		{ 'date-future': 'on' },
	),
	object: act(objectionForm, (ctx, id, { words }) => objectToRefusal(ctx, id, words)),
	answer: act(objectionAnswerForm, (ctx, id, { answer, ground }) =>
		answerObjection(ctx, id, { overturned: answer === 'overturn', ground }),
	),
}

export const action = guardedAction(
	{ may: 'refusal.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/refusals/${entry.params.id}`),
)

export default function Refusal() {
	const refusal = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, person, state, row, caseId, moves, pictures, notices } = refusal
	return (
		<StaffShell
			title={m.offer_title({ person: person.name, post: refusal.post })}
			back={{ to: '/refusals', words: m.refusals_title() }}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="stack-4 content-start">
					<section className="card stack-2">
						<p className="text-lg font-bold">{refusalStateWords[state]()}</p>
						<p>{m.count_of_person({ count: row.count })}</p>
						<BegunAnew anew={row.anew} />
						{caseId !== null && (
							<p>
								<Link to={`/cases/${caseId}`} className="link">
									{m.refusal_to_case()}
								</Link>
							</p>
						)}
						<RefusalFacts
							refusal={refusal}
							offerPath="/offers"
							before={[personFact(person), [m.list_residence(), refusal.residence]]}
							after={[
								[m.offer_proof_given(), refusal.proof],
								[
									m.refusals_due(),
									refusal.dueOn && <DueDay day={refusal.dueOn} overdue={refusal.overdue} />,
								],
							]}
						/>
					</section>
					<Pictures pictures={pictures} addTo={`/refusals/${id}/evidence`} />
					<NoticeLinks notices={notices} to={(notice) => `/notices/${notice}/pdf`} />
				</div>
				<div className="stack-4 content-start">
					<section className="card stack-4">
						<RefusalWork refusal={refusal} reply={reply} />
					</section>
					<MovesList
						moves={moves.map((move) => ({ ...move, what: refusalMoveWords[move.verb]() }))}
					/>
				</div>
				<SuitabilityCheck
					suitability={refusal.suitability}
					tests={refusal.tests}
					about={m.offer_check_when()}
				/>
			</div>
		</StaffShell>
	)
}
