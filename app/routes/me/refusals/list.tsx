import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { NoticeLinks } from '#app/components/refusals/notice-links.tsx'
import { RunningCount } from '#app/components/refusals/running-count.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { myCaseWords, myRefusalWords } from '#app/locales/words/refusals.ts'
import { type MyRefusals, myRefusals } from '#app/queries/refusals/my-refusals.server.ts'

export const meta = pageTitle(m.my_refusals_title)

export const loader = guarded({ may: 'me.papers' }, ({ ctx }) => myRefusals(ctx))

export default function MyRefusalsPage() {
	const { refusals, row, cases, notices } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.my_refusals_title()}</h1>
				<RunningCount row={row} />
				<Cases cases={cases} />
				<section className="stack-4">
					<h2 className="text-xl font-bold">{m.my_refusals_answers()}</h2>
					{refusals.length === 0 && <p className="card">{m.my_refusals_none()}</p>}
					{refusals.map(({ id, post, employer, refusedAt, state, counts }) => (
						<article key={id} className="card stack-2">
							<h3 className="text-lg font-bold">
								<Link to={`/me/refusals/${id}`} className="link">
									{post}
								</Link>
							</h3>
							<p className="text-soft">
								{employer} · {dayText(refusedAt)}
							</p>
							<p className="font-semibold">{myRefusalWords[state]()}</p>
							{counts && <p>{m.my_refusal_may_object()}</p>}
							{state === 'unjustified' && !counts && <p>{m.my_refusal_not_in_row()}</p>}
						</article>
					))}
				</section>
				<NoticeLinks notices={notices} to={(id) => `/me/notices/${id}`} />
			</div>
		</PublicShell>
	)
}

function Cases({ cases }: Pick<MyRefusals, 'cases'>) {
	return cases.map(({ id, state, openedAt }) => (
		<article key={id} className="card stack-2 border-l-4 border-brand">
			<h2 className="text-lg font-bold">
				<Link to={`/me/cases/${id}`} className="link">
					{m.my_case_title({ day: dayText(openedAt) })}
				</Link>
			</h2>
			<p>{myCaseWords[state]()}</p>
		</article>
	))
}
