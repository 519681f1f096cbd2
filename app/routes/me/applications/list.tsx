import { Link, useLoaderData } from '@remix-run/react'
import { MyApplicationCard } from '#app/components/applications/my-application-card.tsx'
import { Past } from '#app/components/moves/past.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { readList } from '#app/domain/list-request.ts'
import { myList } from '#app/domain/my-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myApplications } from '#app/queries/applications/my-applications.server.ts'

const path = '/me/applications'

export const meta = pageTitle(m.my_applications_title)

export const loader = guarded({ may: 'me.search' }, async ({ ctx, request }) => {
	const list = readList(myList(path), new URL(request.url).searchParams)
	return { list, ...(await myApplications(ctx, list)) }
})

export default function MyApplications() {
	const { list, open, past, total } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-6">
				<h1 className="text-2xl font-bold">{m.my_applications_title()}</h1>
				{open.length > 0 && (
					<section className="stack-4">
						<h2 className="text-xl font-bold">{m.my_applications_open()}</h2>
						{open.map((application) => (
							<MyApplicationCard key={application.id} application={application} />
						))}
					</section>
				)}
				<Past title={m.my_applications_past()} path={path} list={list} total={total}>
					{past.map((application) => (
						<MyApplicationCard key={application.id} application={application} />
					))}
				</Past>
				{open.length + total === 0 && (
					<p className="card">
						{m.my_applications_none()}{' '}
						<Link to="/posts" className="link">
							{m.nav_find_work()}
						</Link>
					</p>
				)}
			</div>
		</PublicShell>
	)
}
