import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { QrFigure } from '#app/components/qr-figure.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { classList } from '#app/domain/training/course-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { clockText, spanText } from '#app/locales/words/dates.ts'
import { shownCode } from '#app/queries/training/shown-code.server.ts'

export const meta = pageTitle(m.class_show_code)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'class.run' }, async ({ ctx, params, facts }) => ({
	id: params.id ?? '',
	shown: found(await shownCode(ctx, params.id, facts.origin)),
}))

export default function ShowCode() {
	const { id, shown } = useLoaderData<typeof loader>()
	const back = { to: `${classList.path}/${id}`, words: m.class_back() }
	if (shown === 'no-meeting')
		return (
			<StaffShell title={m.class_show_code()} back={back}>
				<p className="card">{m.class_no_meeting()}</p>
			</StaffShell>
		)
	const { session, code, until } = shown
	return (
		<StaffShell title={shown.class.title} back={back}>
			<section className="card stack-4 text-center">
				<p className="text-lg font-bold">{spanText(session.startsAt, session.endsAt)}</p>
				<p>{m.class_code_about()}</p>
				<div className="max-w-sm mx-auto">
					<QrFigure code={code} title={m.class_show_code()} />
				</div>
				<p className="text-lg font-semibold">{m.class_code_until({ time: clockText(until) })}</p>
				<p>
					<Link to={`${classList.path}/${id}/code`} className="button" reloadDocument>
						{m.class_code_again()}
					</Link>
				</p>
				<p>{m.class_code_count({ count: shown.class.attended, all: shown.class.learners })}</p>
			</section>
		</StaffShell>
	)
}
