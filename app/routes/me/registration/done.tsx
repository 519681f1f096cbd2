import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myRegistration } from '#app/queries/seekers/my-registration.server.ts'

export const meta = pageTitle(m.done_registered_title)

export const loader = guarded({ may: 'registration.fill' }, async ({ ctx }) => {
	const mine = found(await myRegistration(ctx, null))
	if (mine.stage !== 'open') throw redirect('/me/registration')
	return { name: mine.name }
})

export default function Done() {
	const { name } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="bg-good-pale text-good border-2 border-good rounded p-4 text-2xl font-bold">
					{m.done_registered_name({ name })}
				</h1>
				<section className="card stack-4">
					<h2 className="text-xl font-bold">{m.done_what_next()}</h2>
					<ul className="list-disc pl-6 stack-2">
						<li>{m.done_next_recommend()}</li>
						<li>{m.done_next_contact()}</li>
						<li>{m.done_next_change()}</li>
					</ul>
					<p>
						<Link to="/me" className="button">
							{m.done_to_me()}
						</Link>
					</p>
				</section>
			</div>
		</PublicShell>
	)
}
