import { Checks } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { careKinds } from '#app/domain/care/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindWords } from '#app/locales/words/care.ts'

/** What is kept of an organisation that looks after others. */
export function ProviderFields({ known = false }: { known?: boolean }) {
	return (
		<>
			<TextField name="name" label={m.care_provider_name()} maxLength={60} />
			<Checks
				name="kinds"
				label={m.care_provider_kinds()}
				options={careKinds.map((value) => ({ value, label: careKindWords[value]() }))}
			/>
			<TextField name="phone" label={m.care_provider_phone()} inputMode="tel" width="half" />
			<TextField name="place" label={m.care_provider_place()} suggest="place" />
			<TextField name="note" label={m.care_provider_note()} maxLength={300} optional />
			{known && (
				<Checks
					name="closed"
					label={m.list_state()}
					options={[{ value: 'yes', label: m.care_provider_closed() }]}
					optional
				/>
			)}
		</>
	)
}
