import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import type { ShownAccount } from '#app/queries/accounts/shown-account.server.ts'

/** Where someone is signed in at this moment. */
export function OpenSessions({ sessions }: Pick<ShownAccount, 'sessions'>) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.account_sessions()}</h2>
			{sessions.length === 0 && <p className="text-soft">{m.account_sessions_none()}</p>}
			<ul className="stack-2">
				{sessions.map(({ from, seen, device }) => (
					<li key={from.getTime()}>
						{m.account_session_seen({ time: timeText(seen) })}
						<span className="block text-soft break-all">{device}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
