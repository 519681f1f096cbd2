import { Checks, Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { CareKind, SharedDuty } from '#app/domain/care/words.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindAbout, careKindWords } from '#app/locales/words/care.ts'
import { careWords } from '#app/locales/words/seekers.ts'

type Props = {
	kinds: readonly CareKind[]
	duties: readonly SharedDuty[]
	reply: Reply | undefined
}

/** What is asked of whoever asks for help: which, for whom, and when. */
export function AskForm({ kinds, duties, reply }: Props) {
	return (
		<PostForm reply={reply} values={{ duties: [...duties] }} className="stack-4">
			<Choice
				name="kind"
				label={m.my_care_kind()}
				options={kinds.map((value) => ({
					value,
					label: careKindWords[value](),
					hint: careKindAbout[value](),
				}))}
			/>
			<Checks
				name="duties"
				label={m.my_care_duties()}
				options={duties.map((value) => ({ value, label: careWords[value]() }))}
			/>
			<TextField
				name="times"
				label={m.my_care_times()}
				hint={m.my_care_times_hint()}
				maxLength={500}
				optional
			/>
			<div>
				<Submit>{m.my_care_send()}</Submit>
			</div>
		</PostForm>
	)
}
