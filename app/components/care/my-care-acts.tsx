import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { ratings } from '#app/domain/care/words.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { ratingWords } from '#app/locales/words/care.ts'
import type { MyCareOrder } from '#app/queries/care/my-care.server.ts'

type Props = { order: MyCareOrder; reply: Reply | undefined }

/** Beside the hours: how it is, and that it is not needed any more. */
export function MyCareActs({ order: { verbs, rating }, reply }: Props) {
	return (
		<>
			{verbs.includes('rate') && (
				<section className="card stack-4">
					{rating !== null && <p>{m.my_care_rated({ rating: ratingWords[rating]() })}</p>}
					<ActForm
						verb="rate"
						reply={reply}
						{...(rating !== null && { values: { rating }, summary: m.my_care_rate() })}
					>
						<Choice
							name="rating"
							label={m.my_care_rate()}
							options={ratings.map((value) => ({ value, label: ratingWords[value]() }))}
						/>
						<TextField name="words" label={m.my_care_rate_words()} maxLength={500} optional />
						<div>
							<Submit look="quiet">{m.my_care_rate_send()}</Submit>
						</div>
					</ActForm>
				</section>
			)}
			{(['cancel', 'finish'] as const)
				.filter((verb) => verbs.includes(verb))
				.map((verb) => (
					<section key={verb} className="card">
						<ActForm verb={verb} reply={reply} summary={ending[verb]()}>
							<p>{m.my_care_end_about()}</p>
							<TextField name="words" label={m.my_care_end_why()} maxLength={500} optional />
							<div>
								<Submit look="quiet">{m.my_care_end_send()}</Submit>
							</div>
						</ActForm>
					</section>
				))}
		</>
	)
}

const ending = { cancel: m.my_care_cancel, finish: m.my_care_finish }
