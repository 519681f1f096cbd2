import type { ReactNode } from 'react'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { type PeriodFilter, periodFilters } from '#app/domain/moves/period.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { kindWords } from '#app/locales/words/posts.ts'

type Props = {
	filters: Readonly<Record<PeriodFilter, string>>
	/** What can have happened, with its words. */
	did: readonly { value: string; label: string }[]
	children?: ReactNode
}

/** By what happened when, and to what kind of post; folded away while nobody asks. */
export function PeriodFilters({ filters, did, children }: Props) {
	return (
		<details
			className="sm:col-span-2 lg:col-span-4"
			open={periodFilters.some((name) => filters[name] !== '')}
		>
			<summary className="cursor-pointer py-2">{m.people_more_filters()}</summary>
			<div className="grid sm:grid-cols-2 lg:grid-cols-4 gap-3 items-end">
				<SelectField name="did" label={m.list_did()} empty={m.form_any()} options={did} />
				<TextField name="from" type="date" label={m.list_from()} />
				<TextField name="to" type="date" label={m.list_to()} />
				<SelectField
					name="kind"
					label={m.list_kind()}
					empty={m.form_any()}
					options={postKinds.map((value) => ({ value, label: kindWords[value]() }))}
				/>
				{children}
			</div>
		</details>
	)
}
