import { ActForm } from '#app/components/form/act-form.tsx'
import { Checks } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import type { EmployerDecision } from '#app/domain/employers/employer-form.ts'
import { employerDocuments } from '#app/domain/employers/words.ts'
import type { Reply } from '#app/domain/form.ts'
import type { EmployerStanding } from '#app/domain/posts/employer-standing.ts'
import { m } from '#app/locales/compiled/messages.js'
import { documentWords } from '#app/locales/words/employers.ts'

type Props = {
	standing: EmployerStanding
	verbs: readonly EmployerDecision[]
	reply: Reply | undefined
}

type Words = { summary: string; about: string; button: string }

const saying = (standing: EmployerStanding): Record<EmployerDecision, Words> => ({
	verify: {
		summary: standing === 'verified' ? m.employer_verify_again() : m.employer_verify(),
		about: m.employer_verify_about(),
		button: m.employer_verify_button(),
	},
	refuse: {
		summary: m.employer_refuse(),
		about: m.employer_refuse_about(),
		button: m.employer_refuse(),
	},
	suspend: {
		summary: m.employer_suspend(),
		about: m.employer_suspend_about(),
		button: m.employer_suspend(),
	},
	undo: { summary: m.employer_undo(), about: m.employer_undo_about(), button: m.employer_undo() },
})

/** What can be decided about an employer, each with its consequence said first. */
export function DecideEmployer({ standing, verbs, reply }: Props) {
	const words = saying(standing)
	return verbs.map((verb) => (
		<ActForm key={verb} verb={verb} reply={reply} summary={words[verb].summary}>
			<p className="text-soft">{words[verb].about}</p>
			{verb === 'verify' && (
				<Checks
					name="documents"
					label={m.employer_documents()}
					hint={m.employer_documents_hint()}
					options={employerDocuments.map((value) => ({ value, label: documentWords[value]() }))}
				/>
			)}
			<TextArea
				name="reason"
				label={verb === 'verify' ? m.employer_remark() : m.move_reason()}
				rows={2}
				maxLength={300}
			/>
			<div>
				<Submit look={verb === 'verify' ? 'main' : verb === 'undo' ? 'quiet' : 'bad'}>
					{words[verb].button}
				</Submit>
			</div>
		</ActForm>
	))
}
