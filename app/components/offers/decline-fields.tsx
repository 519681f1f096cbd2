import { Choice } from '#app/components/form/choices.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { declineReasons } from '#app/domain/offers/decline-reasons.ts'
import { m } from '#app/locales/compiled/messages.js'
import { declineWords } from '#app/locales/words/offers.ts'

/** Why someone would rather not: one of the reasons, and their own words. */
export function DeclineFields() {
	return (
		<>
			<Choice
				name="reason"
				label={m.my_decline_reason()}
				hint={m.my_decline_reason_hint()}
				columns
				options={declineReasons.map((value) => ({ value, label: declineWords[value]() }))}
			/>
			<TextArea
				name="words"
				label={m.my_decline_words()}
				hint={m.my_decline_words_hint()}
				optional
				maxLength={500}
			/>
		</>
	)
}
