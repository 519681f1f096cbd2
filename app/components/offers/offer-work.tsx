import { ActForm } from '#app/components/form/act-form.tsx'
import { Checks, Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import type { OfferVerb } from '#app/domain/offers/offer-machine.ts'
import { recordedAnswers, recordedDeliveries } from '#app/domain/offers/work-forms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { answerWords, deliveryWords } from '#app/locales/words/offers.ts'
import type { FollowedOffer } from '#app/queries/offers/followed-offer.server.ts'
import { DeclineFields } from './decline-fields.tsx'

type Props = { offer: FollowedOffer; reply: Reply | undefined }

/** What staff can do with an offer now; each thing is a form of its own. */
export function OfferWork({ offer: { verbs, today }, reply }: Props) {
	const can = (verb: OfferVerb) => verbs.includes(verb)
	return (
		<>
			{can('confirm') && (
				<ActForm verb="confirm" reply={reply}>
					<p className="text-soft">{m.offer_confirm_hint()}</p>
					<Submit>{m.offer_confirm()}</Submit>
				</ActForm>
			)}
			{can('send') && (
				<ActForm verb="send" reply={reply}>
					<Submit>{m.offer_send()}</Submit>
				</ActForm>
			)}
			{can('deliver') && <RecordDelivery reply={reply} today={today} />}
			{can('accept') && (
				<ActForm verb="accept" reply={reply} summary={m.offer_record_accept()}>
					<HowAnswered />
					<Checks
						name="share"
						label={m.share_question()}
						options={[{ value: 'yes', label: m.offer_share() }]}
					/>
					<Submit>{m.offer_record()}</Submit>
				</ActForm>
			)}
			{can('decline') && (
				<ActForm verb="decline" reply={reply} summary={m.offer_record_decline()}>
					<HowAnswered />
					<DeclineFields />
					<Submit>{m.offer_record()}</Submit>
				</ActForm>
			)}
			{can('fail-delivery') && (
				<ActForm verb="fail-delivery" reply={reply} summary={m.offer_record_failure()}>
					<TextField name="reason" label={m.offer_failure_reason()} maxLength={300} />
					<Submit look="quiet">{m.offer_record()}</Submit>
				</ActForm>
			)}
			{can('withdraw') && (
				<ActForm verb="withdraw" reply={reply} summary={m.offer_withdraw()}>
					<TextField name="reason" label={m.offer_withdraw_reason()} maxLength={300} />
					<Submit look="bad">{m.offer_withdraw()}</Submit>
				</ActForm>
			)}
		</>
	)
}

function RecordDelivery({ reply, today }: { reply: Reply | undefined; today: string }) {
	return (
		<ActForm
			verb="deliver"
			reply={reply}
			values={{ on: today }}
			summary={m.offer_record_delivery()}
		>
			<Choice
				name="how"
				label={m.offer_delivered_how()}
				options={recordedDeliveries.map((value) => ({ value, label: deliveryWords[value]() }))}
			/>
			<TextField name="on" type="date" label={m.offer_delivered_on()} max={today} width="half" />
			<TextField name="proof" label={m.offer_proof()} hint={m.offer_proof_hint()} maxLength={300} />
			<Submit>{m.offer_record()}</Submit>
		</ActForm>
	)
}

function HowAnswered() {
	return (
		<Choice
			name="how"
			label={m.offer_answered_how()}
			options={recordedAnswers.map((value) => ({ value, label: answerWords[value]() }))}
		/>
	)
}
