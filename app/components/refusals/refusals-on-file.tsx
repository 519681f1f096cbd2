import { Link } from '@remix-run/react'
import type { FiledRefusals } from '#app/adapters/refusals/filed-refusals.server.ts'
import { countsOf } from '#app/domain/refusals/reason-counts.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { declineWords } from '#app/locales/words/offers.ts'
import { caseStateWords, refusalStateWords } from '#app/locales/words/refusals.ts'
import { BegunAnew } from './begun-anew.tsx'

/** A person's refusals in their file: how many stand in a row, each one, and what came of them. */
export function RefusalsOnFile({
	refusals: { refusals, row, publicPosts, cases },
}: {
	refusals: FiledRefusals
}) {
	return (
		<>
			<p className="font-semibold">{m.count_of_person({ count: row.count })}</p>
			<BegunAnew anew={row.anew} />
			{publicPosts.counted.length > 0 && (
				<p>
					{m.public_post_count({ count: publicPosts.counted.length, limit: publicPosts.limit })}{' '}
					{publicPosts.reached && m.public_post_reached()}
				</p>
			)}
			<ReasonCounts refusals={refusals} />
			{cases.map(({ id, state, openedAt }) => (
				<p key={id}>
					<Link to={`/cases/${id}`} className="link">
						{m.my_case_title({ day: dayText(openedAt) })}
					</Link>{' '}
					{caseStateWords[state]()}
				</p>
			))}
			{refusals.length === 0 && <p className="text-soft">{m.file_refusals_none()}</p>}
			<ul>
				{refusals.map(({ id, post, refusedAt, state }) => (
					<li key={id} className="border-t border-line py-1">
						<Link to={`/refusals/${id}`} className="link">
							{post}
						</Link>{' '}
						<span className="text-soft">
							{dayText(refusedAt)} · {refusalStateWords[state]()}
						</span>
					</li>
				))}
			</ul>
		</>
	)
}

/** How often each reason was given, the most frequent first. */
function ReasonCounts({ refusals }: Pick<FiledRefusals, 'refusals'>) {
	const counts = countsOf(refusals.flatMap(({ reasons }) => reasons))
	if (counts.length === 0) return null
	const reasons = counts.map(([reason, count]) =>
		m.refusals_reason_count({ reason: declineWords[reason](), count }),
	)
	return <p>{m.refusals_by_reason({ reasons: reasons.join('；') })}</p>
}
