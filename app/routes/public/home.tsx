import { Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { HomeSearch } from '#app/components/posts/home-search.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { openPostCounts } from '#app/queries/posts/open-post-counts.server.ts'

export const handle = { island: true }
export const meta = () => [
	{ title: m.home_title() },
	{ name: 'description', content: m.home_lead() },
]

export const loader = guarded({ open: 'the first page' }, ({ ctx }) => openPostCounts(ctx.now))

export default function Home() {
	const counts = useLoaderData<typeof loader>()
	const figures = [
		{ count: counts.posts, words: m.home_count_posts() },
		{ count: counts.welfare, words: m.home_count_welfare() },
		{ count: counts.counties, words: m.home_count_places() },
		{ count: counts.thisWeek, words: m.home_count_week() },
	]
	return (
		<PublicShell wide>
			<div className="stack-6">
				<div className="bg-brand-deep text-white rounded-lg p-4 md:p-8">
					<div className="md:flex md:items-end md:justify-between">
						<div className="stack-2 max-w-2xl">
							<h1 className="text-3xl md:text-4xl font-bold">{m.home_heading()}</h1>
							<p className="text-lg">{m.home_lead()}</p>
						</div>
						<Bridge />
					</div>
					<HomeSearch />
				</div>
				<div className="grid md:grid-cols-3 gap-4">
					<Door title={m.home_find_title()} text={m.home_find_text()}>
						<Link to="/posts" className="button">
							{m.home_find_action()}
						</Link>
						<Link to="/me/registration" className="button-quiet">
							{m.home_register_action()}
						</Link>
					</Door>
					<Door title={m.home_post_title()} text={m.home_post_text()}>
						<Link to="/desk" className="button-quiet">
							{m.home_post_action()}
						</Link>
					</Door>
					<Door title={m.home_follow_title()} text={m.home_follow_text()}>
						<Link to="/desk" className="button-quiet">
							{m.home_follow_action()}
						</Link>
					</Door>
				</div>
				<section aria-label={m.home_now()} className="card">
					<dl className="grid grid-cols-2 md:grid-cols-4 gap-4">
						{figures.map(({ count, words }) => (
							<div key={words} className="flex flex-col-reverse">
								<dt className="text-soft">{words}</dt>
								<dd className="text-3xl font-bold text-brand-deep">{countText(count)}</dd>
							</div>
						))}
					</dl>
				</section>
				<section className="card stack-2">
					<h2 className="text-xl font-bold">{m.home_help_title()}</h2>
					<p>{m.home_help_text()}</p>
				</section>
			</div>
		</PublicShell>
	)
}

/** A bridge with someone walking over it. */
function Bridge() {
	return (
		<svg
			viewBox="0 0 220 110"
			width="220"
			height="110"
			aria-hidden="true"
			className="hidden md:block shrink-0 ml-6"
		>
			<path
				d="M10 90C60 20 160 20 210 90"
				fill="none"
				stroke="#8fd6cb"
				strokeWidth="6"
				strokeLinecap="round"
			/>
			<path
				d="M45 58v38M80 43v53M110 38v58M140 43v53M175 58v38"
				stroke="#8fd6cb"
				strokeWidth="4"
				strokeLinecap="round"
			/>
			<circle cx="118" cy="13" r="6" fill="#fff" />
			<path
				d="M118 20v12M118 32l-5 6M118 32l6 6M112 25l12 0"
				stroke="#fff"
				strokeWidth="4"
				strokeLinecap="round"
			/>
			<path
				d="M4 104c12-8 24-8 36 0s24 8 36 0 24-8 36 0 24 8 36 0 24-8 36 0 24 8 32 0"
				fill="none"
				stroke="#2a8a80"
				strokeWidth="4"
			/>
		</svg>
	)
}

function Door({ title, text, children }: { title: string; text: string; children: ReactNode }) {
	return (
		<section className="card stack-4 content-between border-t-4 border-t-brand">
			<div className="stack-2">
				<h2 className="text-xl font-bold">{title}</h2>
				<p>{text}</p>
			</div>
			<div className="cluster">{children}</div>
		</section>
	)
}
