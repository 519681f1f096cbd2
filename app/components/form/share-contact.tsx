import { Checks } from '#app/components/form/choices.tsx'
import { m } from '#app/locales/compiled/messages.js'

/** the employer learns name and phone only where the person agrees, and nothing else. */
export function ShareContact() {
	return (
		<Checks
			name="share"
			label={m.share_question()}
			options={[{ value: 'yes', label: m.share_label(), hint: m.share_hint() }]}
		/>
	)
}
