import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { ShareContact } from '#app/components/form/share-contact.tsx'
import { ShareCv } from '#app/components/form/share-cv.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { PostBrief } from '#app/components/posts/post-brief.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { WishedPost } from '#app/queries/applications/wished-post.server.ts'

/** Applying for a post; or what has to come before, or has come instead. */
export function ApplyCard({ wished, reply }: { wished: WishedPost; reply: Reply | undefined }) {
	const { post, registered, applicationId, offerId } = wished
	return (
		<div className="card stack-4">
			<h1 className="text-2xl font-bold">{m.apply_title({ post: post.title })}</h1>
			<PostBrief post={post} />
			{applicationId !== null ? (
				<Instead
					words={m.apply_applied()}
					go={m.apply_applied_go()}
					to={`/me/applications/${applicationId}`}
				/>
			) : offerId !== null ? (
				<Instead words={m.apply_offered()} go={m.apply_offered_go()} to={`/me/offers/${offerId}`} />
			) : registered ? (
				<PostForm reply={reply}>
					<ShareContact />
					<ShareCv />
					<div>
						<Submit>{m.apply_submit()}</Submit>
					</div>
				</PostForm>
			) : (
				<Instead
					words={m.apply_registration()}
					go={m.apply_registration_go()}
					to="/me/registration"
				/>
			)}
		</div>
	)
}

function Instead({ words, go, to }: { words: string; go: string; to: string }) {
	return (
		<>
			<p>{words}</p>
			<p>
				<Link to={to} className="button">
					{go}
				</Link>
			</p>
		</>
	)
}
