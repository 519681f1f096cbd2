import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from '#app/locales/words/access.ts'
import { periodText, rightWords } from '#app/locales/words/accounts.ts'
import type { ShownAccount } from '#app/queries/accounts/shown-account.server.ts'

/** What someone may do and did, where, and from when to when. */
export function HeldGrants({ account }: { account: ShownAccount }) {
	const { id: accountId, grants, locked } = account
	return (
		<section className="card stack-4">
			<div className="flex flex-wrap items-center justify-between">
				<h2 className="text-lg font-bold">{m.grants_title()}</h2>
				{locked === null && (
					<Link to={`/admin/accounts/${accountId}/grants/new`} className="button-quiet">
						{m.grant_add()}
					</Link>
				)}
			</div>
			<ul className="stack-4">
				{grants.map(({ id, role, place, institution, rights, from, until, ended }) => (
					<li key={id} className={`border-l-4 pl-3 ${ended ? 'border-line' : 'border-brand'}`}>
						<strong>
							{roleWords[role]()} · {place}
						</strong>{' '}
						{institution}
						{rights.map((right) => (
							<span key={right} className="tag ml-2">
								{rightWords[right]()}
							</span>
						))}
						<span className="block text-soft">
							{periodText(from, until)} {ended && m.grant_ended()}
						</span>
						{!ended && locked === null && (
							<Link to={`/admin/accounts/grants/${id}/end`} className="link">
								{m.grant_end()}
							</Link>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
