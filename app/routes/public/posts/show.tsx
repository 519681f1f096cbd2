import { Link, useLoaderData } from '@remix-run/react'
import { PostDetails } from '#app/components/posts/post-details.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { isFull } from '#app/domain/offers/introducible.ts'
import type { NoMoreIntroductions } from '#app/domain/offers/places.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { postStateWords } from '#app/locales/words/posts.ts'
import { showPost } from '#app/queries/posts/show-post.server.ts'

export const loader = guarded({ open: 'posts are public' }, async ({ ctx, params }) =>
	found(await showPost(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.title ?? m.search_title() }) },
]

export default function Post() {
	const post = useLoaderData<typeof loader>()
	const open = post.state === 'published'
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/posts" words={m.nav_find_work()} />
				<h1 className="text-3xl font-bold">{post.title}</h1>
				{open ? (
					<Ways id={post.id} why={post.room.why} isFull={isFull(post)} />
				) : (
					<Closed words={postStateWords[post.state]()} />
				)}
				<p>
					<Link to={`/benefit?post=${post.id}`} className="link font-semibold">
						{m.benefit_of_post()}
					</Link>
				</p>
				<PostDetails post={post} />
				<p className="cluster print:hidden">
					<Link to={`/posts/${post.id}/report`} className="link p-2">
						{m.post_report()}
					</Link>
				</p>
			</div>
		</PublicShell>
	)
}

type WaysProps = { id: string; why: NoMoreIntroductions | null; isFull: boolean }

/** A post that takes nobody more, or introduces nobody more, says so instead of vanishing. */
function Ways({ id, why, isFull }: WaysProps) {
	if (isFull) return <Note words={m.post_full()} />
	return (
		<>
			<p className="cluster print:hidden">
				<Link to={`/posts/${id}/apply`} className="button">
					{m.post_apply()}
				</Link>
			</p>
			{why === 'introductions-used-up' && <Note words={m.post_introductions_used_up()} />}
		</>
	)
}

function Note({ words }: { words: string }) {
	return <p className="bg-care-pale text-care border border-care rounded p-3">{words}</p>
}

function Closed({ words }: { words: string }) {
	return (
		<p className="bg-care-pale text-care border border-care rounded p-3 font-semibold">
			{m.post_not_open({ state: words })}{' '}
			<Link to="/posts" className="underline">
				{m.search_none_all()}
			</Link>
		</p>
	)
}
