import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { confirmOffer } from '#app/commands/offers/confirm-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { deliverOffer } from '#app/commands/offers/deliver-offer.server.ts'
import { failDelivery } from '#app/commands/offers/fail-delivery.server.ts'
import { sendOffer } from '#app/commands/offers/send-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Timeline } from '#app/components/moves/timeline.tsx'
import { OfferFacts } from '#app/components/offers/offer-facts.tsx'
import { OfferWork } from '#app/components/offers/offer-work.tsx'
import { SuitabilityCheck } from '#app/components/offers/suitability-check.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'
import {
	becauseForm,
	deliveryForm,
	heardAcceptForm,
	heardDeclineForm,
	pressForm,
} from '#app/domain/offers/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { followedOffer } from '#app/queries/offers/followed-offer.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'offer.list' }, async ({ ctx, params }) =>
	found(await followedOffer(ctx, params.id)),
)

const acts = {
	confirm: act(pressForm, (ctx, id) => confirmOffer(ctx, id)),
	send: act(pressForm, (ctx, id) => sendOffer(ctx, id)),
	deliver: act(deliveryForm, (ctx, id, delivery) => deliverOffer(ctx, id, delivery), {
		'date-future': 'on',
	}),
	accept: act(heardAcceptForm, (ctx, id, answer) => acceptOffer(ctx, id, answer)),
	decline: act(
		heardDeclineForm,
		(ctx, id, { reason, ...answer }) => declineOffer(ctx, id, { ...answer, reasons: [reason] }),
		{ 'text-missing': 'words' },
	),
	'fail-delivery': act(becauseForm, (ctx, id, { reason }) => failDelivery(ctx, id, reason)),
	withdraw: act(becauseForm, (ctx, id, { reason }) => withdrawOffer(ctx, id, reason)),
}

export const action = guardedAction(
	{ may: 'offer.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/offers/${entry.params.id}`),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.post.title ?? m.offers_title() }) },
]

export default function Offer() {
	const offer = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { inside, person, post, suitability, state } = offer
	const printable = inside !== null && answerableOfferStates.includes(state)
	return (
		<StaffShell
			title={m.offer_title({ person: person.name, post: post.title })}
			back={{ to: '/offers', words: m.offers_title() }}
			actions={
				printable && (
					<Link to={`/offers/${offer.id}/print`} className="button-quiet">
						{m.offer_print()}
					</Link>
				)
			}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="stack-4 content-start">
					<OfferFacts offer={offer} />
					<section className="card stack-4">
						<OfferWork offer={offer} reply={reply} />
					</section>
				</div>
				{inside ? (
					<SuitabilityCheck
						suitability={suitability}
						tests={inside.tests}
						about={state === 'draft' ? m.offer_check_now() : m.offer_check_when()}
					/>
				) : (
					<p className="card text-soft">{m.offer_other_side()}</p>
				)}
				<Timeline happenings={offer.happenings} reader={inside ? 'staff' : 'other-side'} />
			</div>
		</StaffShell>
	)
}
