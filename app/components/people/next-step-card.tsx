import { Link } from '@remix-run/react'
import { nextStep } from '#app/domain/people/next-step.ts'
import { m } from '#app/locales/compiled/messages.js'
import { nextStepWords } from '#app/locales/words/next-step.ts'
import type { PersonFile } from '#app/queries/people/person-file.server.ts'

/** The one thing to do next for someone, above everything that is known of them. */
export function NextStepCard({
	file: { basics, registration, journeys },
}: {
	file: Pick<PersonFile, 'basics' | 'registration' | 'journeys'>
}) {
	const state = registration?.state ?? 'withdrawn'
	const { code, to } = nextStep(basics.id, state === 'withdrawn' ? 'none' : state, journeys)
	return (
		<section className="card border-l-4 border-brand">
			<h2 className="text-soft">{m.next_title()}</h2>
			<Link to={to} className="link text-lg font-bold">
				{nextStepWords[code]()}
			</Link>
		</section>
	)
}
