import { Link } from '@remix-run/react'
import { passwordRules } from '#app/domain/accounts/password-rules.ts'
import { m } from '#app/locales/compiled/messages.js'

/** A one-time password, to be told and not to be seen again. */
export function ShownPassword({ accountId, password }: { accountId: string; password: string }) {
	return (
		<section className="card stack-4 border-4 border-care" aria-live="polite">
			<h2 className="text-lg font-bold">{m.account_password_title()}</h2>
			<p className="text-2xl font-mono select-all">{password}</p>
			<p>{m.account_password_text({ days: String(passwordRules.oneTimeDays) })}</p>
			<p>
				<Link to={`/admin/accounts/${accountId}`} className="button-quiet">
					{m.account_password_go()}
				</Link>
			</p>
		</section>
	)
}
