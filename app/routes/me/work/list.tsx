import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { MyJobCard } from '#app/components/placements/my-job-card.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myWork } from '#app/queries/placements/my-work.server.ts'

export const meta = pageTitle(m.my_work_title)

export const loader = guarded({ may: 'me.job' }, async ({ ctx }) => ({ jobs: await myWork(ctx) }))

export default function MyWork() {
	const { jobs } = useLoaderData<typeof loader>()
	const [past, present] = [true, false].map((left) =>
		jobs.filter(({ state }) => (state === 'left') === left),
	)
	return (
		<PublicShell>
			<div className="stack-6">
				<h1 className="text-2xl font-bold">{m.my_work_title()}</h1>
				{jobs.length === 0 && <p className="card">{m.my_work_none()}</p>}
				{present?.map((job) => (
					<MyJobCard key={job.id} job={job} />
				))}
				{past && past.length > 0 && (
					<section className="stack-4">
						<h2 className="text-xl font-bold">{m.my_past_jobs()}</h2>
						{past.map((job) => (
							<MyJobCard key={job.id} job={job} />
						))}
					</section>
				)}
			</div>
		</PublicShell>
	)
}
