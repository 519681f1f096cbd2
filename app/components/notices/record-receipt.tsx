import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice, SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { recordedDeliveries } from '#app/domain/offers/work-forms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { deliveryWords } from '#app/locales/words/offers.ts'

type Props = {
	/** Documents that nobody has written down as received. */
	underway: readonly { id: string; number: string }[]
	today: string
	reply: Reply | undefined
}

/** Staff write down how a document was brought to the person. */
export function RecordReceipt({ underway, today, reply }: Props) {
	if (underway.length === 0) return null
	return (
		<ActForm verb="received" reply={reply} values={{ on: today }} summary={m.notice_record()}>
			<SelectField
				name="notice"
				label={m.notice_which()}
				options={underway.map(({ id, number }) => ({ value: id, label: number }))}
			/>
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
