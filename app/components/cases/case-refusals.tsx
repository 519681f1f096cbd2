import { Link } from '@remix-run/react'
import type { RefusalBrief } from '#app/adapters/refusals/refusal-view.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { refusalStateWords } from '#app/locales/words/refusals.ts'

type Props = { refusals: readonly RefusalBrief[]; path: string }

/** What a case rests on. */
export function CaseRefusals({ refusals, path }: Props) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.case_rests_on()}</h2>
			<ol className="list-decimal pl-6">
				{refusals.map(({ id, post, employer, refusedAt, state }) => (
					<li key={id} className="py-1">
						<Link to={`${path}/${id}`} className="link">
							{post}
						</Link>
						<span className="block text-soft">
							{employer} · {dayText(refusedAt)} · {refusalStateWords[state]()}
						</span>
					</li>
				))}
			</ol>
		</section>
	)
}
