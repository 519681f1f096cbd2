import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { CaseVerb } from '#app/domain/cases/case-machine.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = { verbs: readonly CaseVerb[]; reply: Reply | undefined }

/** Where the region holds hearings, the person asks for one here, or gives it up. */
export function HearingWish({ verbs, reply }: Props) {
	if (verbs.includes('ask-hearing'))
		return (
			<section className="card">
				<ActForm verb="ask-hearing" reply={reply}>
					<h2 className="text-lg font-bold">{m.hearing_title()}</h2>
					<p>{m.hearing_about()}</p>
					<Submit look="quiet">{m.hearing_ask()}</Submit>
				</ActForm>
			</section>
		)
	if (!verbs.includes('give-up-hearing')) return null
	return (
		<section className="card">
			<ActForm verb="give-up-hearing" reply={reply}>
				<Submit look="quiet">{m.hearing_give_up()}</Submit>
			</ActForm>
		</section>
	)
}
