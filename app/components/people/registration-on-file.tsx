import type { FiledRegistration } from '#app/adapters/people/filed-registration.server.ts'
import { identityQuestions, sectionsFor } from '#app/domain/seekers/steps.ts'
import { m } from '#app/locales/compiled/messages.js'
import { answerLines } from '#app/locales/words/answers.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { channelWords } from '#app/locales/words/people.ts'
import { questionWords, registrationStateWords } from '#app/locales/words/seekers.ts'

const shownElsewhere: readonly string[] = [...identityQuestions, 'residence', 'hukou', 'consent']

/** What someone answered when they registered, as it stands now. */
export function RegistrationOnFile({ registration }: { registration: FiledRegistration | null }) {
	if (!registration) return <p className="text-soft">{m.file_registration_none()}</p>
	const { state, channel, submittedAt, changedAt, shown } = registration
	const asked = sectionsFor({ filler: 'self', known: true })
		.flatMap(({ questions }) => questions)
		.filter((question) => !shownElsewhere.includes(question))
	return (
		<>
			<p className="font-semibold">{registrationStateWords[state]()}</p>
			<p className="text-soft">
				{m.file_registration_since({
					channel: channelWords[channel](),
					day: dayText(submittedAt),
					changed: dayText(changedAt),
				})}
			</p>
			<dl className="grid sm:grid-cols-2 gap-x-4">
				{asked.map((question) => (
					<div key={question} className="border-t border-line py-1">
						<dt className="text-soft">{questionWords[question]()}</dt>
						<dd>
							{answerLines(question, shown).map((line) => (
								<span key={line} className="block">
									{line}
								</span>
							))}
						</dd>
					</div>
				))}
			</dl>
		</>
	)
}
