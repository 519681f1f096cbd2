import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actOnAccount } from '#app/commands/accounts/act-on-account.server.ts'
import { HeldGrants } from '#app/components/accounts/held-grants.tsx'
import { OpenSessions } from '#app/components/accounts/open-sessions.tsx'
import { ShownPassword } from '#app/components/accounts/shown-password.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { accountActForm } from '#app/domain/accounts/account-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { accountActWords, notManagedWords } from '#app/locales/words/accounts.ts'
import { timeText } from '#app/locales/words/dates.ts'
import { shownAccount } from '#app/queries/accounts/shown-account.server.ts'

export const meta = pageTitle(m.accounts_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'account.manage' }, async ({ ctx, params }) =>
	found(await shownAccount(ctx, params.id)),
)

export const action = guardedAction(
	{ may: 'account.manage', fresh: true },
	async ({ ctx, form, formKey, params }) => {
		const fields = readFields(form, accountActForm)
		if ('errors' in fields) return refuse(form, fields.errors)
		const outcome = await actOnAccount(ctx, params.id, fields.value.act, formKey)
		if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
		const { accountId, password } = outcome
		if (password === null) return redirect(`/admin/accounts/${accountId}`)
		return data({ set: { accountId, password } }, { headers: { 'Cache-Control': 'no-store' } })
	},
)

export default function Account() {
	const account = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { name, username, active, oneTimeUntil, locked, acts, sessions } = account
	return (
		<StaffShell
			title={`${name} · ${username}`}
			back={{ to: '/admin/accounts', words: m.accounts_title() }}
		>
			{answer && 'set' in answer && <ShownPassword {...answer.set} />}
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="lg:col-span-2">
					<HeldGrants account={account} />
				</div>
				<div className="stack-4 content-start">
					<section className="card stack-4">
						<h2 className="text-lg font-bold">{m.account_acts()}</h2>
						<p>{active ? m.account_active() : <strong>{m.account_disabled()}</strong>}</p>
						{oneTimeUntil && <p>{m.account_one_time({ time: timeText(oneTimeUntil) })}</p>}
						{locked && <p>{notManagedWords[locked]()}</p>}
						{acts.length > 0 && (
							<PostForm
								reply={answer && 'reply' in answer ? answer.reply : undefined}
								className="stack-4"
							>
								<div className="cluster">
									{acts.map((act) => (
										<Submit
											key={act}
											name="act"
											value={act}
											look={act === 'lock' ? 'bad' : 'quiet'}
										>
											{accountActWords[act]()}
										</Submit>
									))}
								</div>
							</PostForm>
						)}
					</section>
					<OpenSessions sessions={sessions} />
				</div>
			</div>
		</StaffShell>
	)
}
