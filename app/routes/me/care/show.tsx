import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answerHours } from '#app/commands/care/answer-hours.server.ts'
import { endCare } from '#app/commands/care/end-care.server.ts'
import { rateCare } from '#app/commands/care/rate-care.server.ts'
import { MyCareActs } from '#app/components/care/my-care-acts.tsx'
import { MyHours } from '#app/components/care/my-hours.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Telephone } from '#app/components/guidance/telephone.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import type { Recipient } from '#app/domain/access/actor.ts'
import { confirmForm, endForm, questionForm, ratingForm } from '#app/domain/care/care-forms.ts'
import { awaitedCareStates } from '#app/domain/care/care-machine.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	careKindWords,
	careMoveWords,
	dutiesText,
	myCareStateWords,
} from '#app/locales/words/care.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { myCareOrder } from '#app/queries/care/my-care.server.ts'

export const meta = pageTitle(m.my_care_title)

export const loader = guarded({ may: 'me.care' }, async ({ ctx, params }) =>
	found(await myCareOrder(ctx, params.id)),
)

const acts = {
	confirm: act<typeof confirmForm, Recipient>(confirmForm, (ctx, id, { version }) =>
		answerHours(ctx, id, { verb: 'confirm', version }),
	),
	question: act<typeof questionForm, Recipient>(questionForm, (ctx, id, said) =>
		answerHours(ctx, id, { verb: 'question', ...said }),
	),
	rate: act<typeof ratingForm, Recipient>(ratingForm, (ctx, id, said) => rateCare(ctx, id, said)),
	cancel: act<typeof endForm, Recipient>(endForm, (ctx, id, { words }) =>
		endCare(ctx, id, { verb: 'cancel', words }),
	),
	finish: act<typeof endForm, Recipient>(endForm, (ctx, id, { words }) =>
		endCare(ctx, id, { verb: 'finish', words }),
	),
}

export const action = guardedAction(
	{ may: 'me.care' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/me/care/${entry.params.id}`),
)

export default function MyCareOrderPage() {
	const order = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { state, kind, duties, times, hoursMonth, provider, startsOn, endsOn, moves } = order
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/care" words={m.my_care_title()} />
				<h1 className="text-2xl font-bold">
					{careKindWords[kind]()}：{dutiesText(duties)}
				</h1>
				<section className="card stack-2">
					<p className="text-lg font-bold">{myCareStateWords[state]()}</p>
					{awaitedCareStates.includes(state) && <p>{m.my_care_waiting()}</p>}
					{order.lifted && (
						<>
							<p>{m.my_care_reachable()}</p>
							<p>
								<Link to="/me/recommended" className="button">
									{m.my_care_posts()}
								</Link>
							</p>
						</>
					)}
					<Facts
						rows={[
							[m.care_times(), times],
							[m.care_provider(), provider?.name ?? null],
							[
								m.care_provider_phone(),
								provider && <Telephone key="phone" number={provider.phone} />,
							],
							[m.care_from(), startsOn && dayText(startsOn)],
							[m.care_until(), endsOn && dayText(endsOn)],
							[m.care_hours_month(), hoursMonth && m.care_hours_of({ hours: hoursMonth })],
						]}
					/>
				</section>
				<MyHours visits={order.visits} version={order.version} reply={reply} />
				<MyCareActs order={order} reply={reply} />
				<MovesList moves={moves.map((move) => ({ ...move, what: careMoveWords[move.verb]() }))} />
			</div>
		</PublicShell>
	)
}
