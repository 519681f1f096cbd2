import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { aidTerms } from '#app/queries/benefit/aid-terms.server.ts'

export const meta = pageTitle(m.aid_title)

export const loader = guarded({ open: 'what one may apply for is for everyone' }, ({ ctx }) =>
	aidTerms(ctx),
)

/** what helps whoever cannot work or has too little, and how to apply for it. */
export default function Aid() {
	const { reviewWorkdays } = useLoaderData<typeof loader>()
	const kinds = [
		[m.aid_dibao(), m.aid_dibao_who(), m.aid_dibao_get()],
		[m.aid_tekun(), m.aid_tekun_who(), m.aid_tekun_get()],
		[m.aid_disability(), m.aid_disability_who(), m.aid_disability_get()],
		[m.aid_emergency(), m.aid_emergency_who(), m.aid_emergency_get()],
	] as const
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.aid_title()}</h1>
				<p>{m.aid_lead()}</p>
				{kinds.map(([name, who, get]) => (
					<section key={name} className="card stack-2">
						<h2 className="text-lg font-bold">{name}</h2>
						<p>{who}</p>
						<p className="text-soft">{get}</p>
					</section>
				))}
				<section className="card stack-2 border-t-4 border-t-brand">
					<h2 className="text-lg font-bold">{m.aid_how()}</h2>
					<ol className="list-decimal pl-6 stack-2">
						<li>{m.aid_how_where()}</li>
						<li>{m.aid_how_papers()}</li>
						<li>{m.aid_how_help()}</li>
						<li>{m.aid_how_long({ days: reviewWorkdays })}</li>
					</ol>
				</section>
			</div>
		</PublicShell>
	)
}
