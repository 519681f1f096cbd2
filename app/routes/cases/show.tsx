import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { appealCase } from '#app/commands/cases/appeal-case.server.ts'
import { askHearing } from '#app/commands/cases/ask-hearing.server.ts'
import { decideCase } from '#app/commands/cases/decide-case.server.ts'
import { giveUpHearing } from '#app/commands/cases/give-up-hearing.server.ts'
import { holdHearing } from '#app/commands/cases/hold-hearing.server.ts'
import { notifyOfCase } from '#app/commands/cases/notify-of-case.server.ts'
import { restoreCase } from '#app/commands/cases/restore-case.server.ts'
import { reviewCase } from '#app/commands/cases/review-case.server.ts'
import { setHearing } from '#app/commands/cases/set-hearing.server.ts'
import { stateCase } from '#app/commands/cases/state-case.server.ts'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { CaseDecision } from '#app/components/cases/case-decision.tsx'
import { CaseRefusals } from '#app/components/cases/case-refusals.tsx'
import { CaseWork } from '#app/components/cases/case-work.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { personFact } from '#app/components/moves/party-facts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BegunAnew } from '#app/components/refusals/begun-anew.tsx'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { NoticeLinks } from '#app/components/refusals/notice-links.tsx'
import { Pictures } from '#app/components/refusals/pictures.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	decisionForm,
	heardForm,
	hearingForm,
	minutesForm,
	receiptForm,
	restoreForm,
	reviewForm,
} from '#app/domain/cases/case-forms.ts'
import { pressForm } from '#app/domain/offers/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { caseMoveWords, caseStateWords } from '#app/locales/words/refusals.ts'
import { shownCase } from '#app/queries/cases/shown-case.server.ts'

export const meta = pageTitle(m.cases_title)
export const handle = { hydrates: true, dense: true }

/** A decision is made here: staff have to have proven a short while ago who they are. */
const door = { may: 'case.list', fresh: true } as const

export const loader = guarded(door, async ({ ctx, params }) =>
	found(await shownCase(ctx, params.id)),
)

const fieldOf = {
	'share-missing': 'share',
	'cut-out-of-range': 'cut',
	'start-too-early': 'startMonth',
	'months-out-of-range': 'months',
	'date-future': 'on',
	'variation-not-milder': 'cut',
	'nothing-to-vary': 'answer',
}

const acts = {
	notify: act(pressForm, (ctx, id) => notifyOfCase(ctx, id)),
	received: act(
		receiptForm,
		(ctx, _id, { notice, ...receipt }) => receiveNotice(ctx, notice, receipt),
		fieldOf,
	),
	state: act(heardForm, (ctx, id, heard) => stateCase(ctx, id, heard)),
	decide: act(
		decisionForm,
		(ctx, id, { outcome, organ, share, cut, startMonth, months, ...grounds }) =>
			decideCase(ctx, id, {
				outcome,
				organ,
				grounds,
				asked: { shareFen: share, cutFen: cut, startMonth, months },
			}),
		fieldOf,
	),
	'ask-hearing': act(pressForm, (ctx, id) => askHearing(ctx, id)),
	'set-hearing': act(hearingForm, (ctx, id, hearing) => setHearing(ctx, id, hearing), {
		'date-past': 'on',
	}),
	'hold-hearing': act(minutesForm, (ctx, id, held) => holdHearing(ctx, id, held), fieldOf),
	'give-up-hearing': act(pressForm, (ctx, id) => giveUpHearing(ctx, id)),
	appeal: act(heardForm, (ctx, id, heard) => appealCase(ctx, id, heard)),
	restore: act(restoreForm, (ctx, id, { ground }) => restoreCase(ctx, id, ground)),
	review: act(
		reviewForm,
		(ctx, id, { answer, ground, cut, months }) =>
			reviewCase(
				ctx,
				id,
				answer === 'vary' ? { answer, ground, cutFen: cut, months } : { answer, ground },
			),
		fieldOf,
	),
}

export const action = guardedAction(
	door,
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/cases/${entry.params.id}`),
)

export default function Case() {
	const shown = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, person, state, moves, pictures, notices, decision, refusals } = shown
	return (
		<StaffShell
			title={m.case_title({ person: person.name })}
			back={{ to: '/cases', words: m.cases_title() }}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<section className="card stack-2">
						<p className="text-lg font-bold">{caseStateWords[state]()}</p>
						<Facts
							rows={[
								personFact(person),
								[m.case_bureau(), shown.bureau],
								[m.case_opened_on(), dayText(shown.openedAt)],
								[
									m.refusals_due(),
									shown.dueOn && <DueDay day={shown.dueOn} overdue={shown.overdue} />,
								],
							]}
						/>
						<BegunAnew anew={shown.anew} />
					</section>
					<CaseRefusals refusals={refusals} path="/refusals" />
					<Pictures pictures={pictures} addTo={`/cases/${id}/evidence`} />
					<NoticeLinks notices={notices} to={(notice) => `/notices/${notice}/pdf`} />
					<MovesList moves={moves.map((move) => ({ ...move, what: caseMoveWords[move.verb]() }))} />
				</div>
				<div className="stack-4 content-start">
					{decision && <CaseDecision decision={decision} state={state} />}
					<section className="card stack-4">
						<CaseWork shown={shown} reply={reply} />
					</section>
				</div>
			</div>
		</StaffShell>
	)
}
