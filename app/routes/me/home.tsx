import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { TodoCard } from '#app/components/seekers/todo-card.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import type { Permission } from '#app/domain/access/permissions.ts'
import { isTrustedWith } from '#app/domain/access/trust.ts'
import { todoKey } from '#app/domain/seekers/todo.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myHome } from '#app/queries/seekers/my-home.server.ts'

export const meta = pageTitle(m.me_title)

export const loader = guarded({ may: 'me.see' }, async ({ ctx }) => {
	const home = await myHome(ctx)
	if (home === 'choose') throw redirect('/sign-in/who')
	return home
})

export default function Home() {
	const { name, helping, registered, todos, trust } = useLoaderData<typeof loader>()
	const [first, ...more] = todos
	return (
		<PublicShell>
			<div className="stack-6">
				<div>
					<h1 className="text-2xl font-bold">{greeting(name, helping)}</h1>
					{helping && (
						<Link to="/sign-in/who" className="link inline-block py-2">
							{m.me_switch()}
						</Link>
					)}
				</div>
				{first && (
					<section aria-label={m.me_now()}>
						<TodoCard todo={first} large />
					</section>
				)}
				{more.length > 0 && (
					<section className="stack-2">
						<h2 className="text-xl font-bold">{m.me_more()}</h2>
						{more.map((todo) => (
							<TodoCard key={todoKey(todo)} todo={todo} />
						))}
					</section>
				)}
				<ul className="card stack-2">
					{ways(registered)
						.filter(({ may }) => isTrustedWith(trust, may))
						.map(({ to, words }) => (
							<li key={to}>
								<Link to={to} className="link inline-block py-2">
									{words}
								</Link>
							</li>
						))}
				</ul>
			</div>
		</PublicShell>
	)
}

function greeting(name: string | null, helping: boolean): string {
	if (name === null) return m.me_hello_new()
	return helping ? m.me_helping({ name }) : m.me_hello({ name })
}

type Way = { to: string; may: Permission; words: string }

const ways = (registered: boolean): Way[] => [
	...(registered ? waysOfRegistered() : []),
	{ to: '/me/claims', may: 'me.claims', words: m.me_claims_link() },
	{ to: '/me/registration/helper', may: 'me.see', words: m.me_help_link() },
]

const waysOfRegistered = (): Way[] => [
	{ to: '/me/registration', may: 'registration.fill', words: m.me_registration_link() },
	{ to: '/me/cv', may: 'cv.keep', words: m.cv_my_title() },
	{ to: '/me/guidance', may: 'me.guidance', words: m.me_guidance_link() },
	{ to: '/me/plan', may: 'me.guidance', words: m.me_plan_link() },
	{ to: '/me/care', may: 'me.care', words: m.my_care_title() },
	{ to: '/me/training', may: 'me.guidance', words: m.my_training_title() },
	{ to: '/me/offers', may: 'me.offers', words: m.me_offers_link() },
	{ to: '/me/refusals', may: 'me.papers', words: m.me_refusals_link() },
	{ to: '/me/applications', may: 'me.search', words: m.me_applications_link() },
	{ to: '/me/work', may: 'me.job', words: m.me_work_link() },
	{ to: '/me/searches', may: 'me.search', words: m.searches_title() },
	{ to: '/me/job', may: 'me.job', words: m.me_job_link() },
	{ to: '/me/helpers', may: 'me.trust', words: m.me_trust_link() },
]
