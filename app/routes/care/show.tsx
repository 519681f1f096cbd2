import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { approveCare } from '#app/commands/care/approve-care.server.ts'
import { assignProvider } from '#app/commands/care/assign-provider.server.ts'
import { correctVisit } from '#app/commands/care/correct-visit.server.ts'
import { endCare } from '#app/commands/care/end-care.server.ts'
import { recordVisit } from '#app/commands/care/record-visit.server.ts'
import { refuseCare } from '#app/commands/care/refuse-care.server.ts'
import { startCare } from '#app/commands/care/start-care.server.ts'
import { CareWork } from '#app/components/care/care-work.tsx'
import { VisitList } from '#app/components/care/visit-list.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Facts } from '#app/components/moves/facts.tsx'
import { personFact } from '#app/components/moves/party-facts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	approvalForm,
	assignForm,
	correctionForm,
	endForm,
	groundForm,
	startForm,
	visitForm,
} from '#app/domain/care/care-forms.ts'
import { awaitedCareStates } from '#app/domain/care/care-machine.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	careKindWords,
	careMoveWords,
	careStateWords,
	dutiesText,
	hoursText,
	ratingWords,
} from '#app/locales/words/care.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { type ShownCare, shownCare } from '#app/queries/care/shown-care.server.ts'

export const meta = pageTitle(m.care_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'care.list' }, async ({ ctx, params }) =>
	found(await shownCare(ctx, params.id)),
)

const dayOn = { 'date-future': 'on', 'visit-outside': 'on', 'provider-unfit': 'provider' }
const grantOn = {
	'hours-over': 'hoursMonth',
	'care-too-long': 'until',
	'date-past': 'until',
	'duty-not-asked': 'covers',
}
const visitOn = { ...dayOn, 'hours-over-month': 'hours' }

const acts = {
	approve: act(approvalForm, (ctx, id, approval) => approveCare(ctx, id, approval), grantOn),
	refuse: act(groundForm, (ctx, id, { ground }) => refuseCare(ctx, id, ground)),
	assign: act(assignForm, (ctx, id, assigned) => assignProvider(ctx, id, assigned), dayOn),
	start: act(startForm, (ctx, id, started) => startCare(ctx, id, started), dayOn),
	record: act(visitForm, (ctx, id, visit) => recordVisit(ctx, id, visit), visitOn),
	correct: act(correctionForm, (ctx, id, visit) => correctVisit(ctx, id, visit), visitOn),
	finish: act(endForm, (ctx, id, { words }) => endCare(ctx, id, { verb: 'finish', words })),
	cancel: act(endForm, (ctx, id, { words }) => endCare(ctx, id, { verb: 'cancel', words })),
}

export const action = guardedAction(
	{ may: 'care.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/care/${entry.params.id}`),
)

export default function CareOrderPage() {
	const shown = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell
			title={m.care_of({ person: shown.person.name })}
			back={{ to: '/care', words: m.care_title() }}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<Order shown={shown} />
					<VisitList shown={shown} reply={reply} />
					<MovesList
						moves={shown.moves.map((move) => ({ ...move, what: careMoveWords[move.verb]() }))}
					/>
				</div>
				<section className="card stack-4 content-start">
					<CareWork shown={shown} reply={reply} />
				</section>
			</div>
		</StaffShell>
	)
}

function Order({ shown }: { shown: ShownCare }) {
	const { person, state, provider, hoursMonth, startsOn, endsOn, rating, covers } = shown
	return (
		<section className="card stack-2">
			<p className="text-lg font-bold">{careStateWords[state]()}</p>
			{awaitedCareStates.includes(state) && <p className="text-soft">{m.care_pause()}</p>}
			<Facts
				rows={[
					personFact(person),
					[m.list_place(), shown.place],
					[m.care_kind(), careKindWords[shown.kind]()],
					[m.care_for(), dutiesText(shown.duties)],
					[m.care_times(), shown.times],
					[m.care_asked(), dayText(shown.askedAt)],
					[m.care_provider(), provider && `${provider.name} ${provider.phone}`],
					[m.care_from(), startsOn && dayText(startsOn)],
					[m.care_until(), endsOn && dayText(endsOn)],
					[m.care_hours_month(), hoursMonth && m.care_hours({ hours: hoursMonth })],
					[m.care_used(), hoursMonth && hoursText(shown.minutesThisMonth)],
					[
						m.care_covered(),
						hoursMonth && (covers.length > 0 ? dutiesText(covers) : m.care_covers_none()),
					],
					[m.care_rating(), rating && ratingWords[rating]()],
				]}
			/>
		</section>
	)
}
