import { PostForm } from '#app/components/form/post-form.tsx'
import { ShareContact } from '#app/components/form/share-contact.tsx'
import { ShareCv } from '#app/components/form/share-cv.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

/** What an answer is about; `open` as long as it can be given. */
export type AnswerCard = { post: string; open: boolean; reply: Reply | undefined }

type Props = AnswerCard & {
	/** The person is signed in, and can give their CV with it. */
	cv?: boolean
}

/** The person takes an offer up. */
export function AcceptCard({ post, open, reply, cv = false }: Props) {
	return (
		<div className="card">
			<PostForm reply={reply}>
				<h1 className="text-2xl font-bold">{m.my_accept_title({ post })}</h1>
				{open ? (
					<>
						<p>{m.my_accept_what()}</p>
						<ShareContact />
						{cv && <ShareCv />}
						<div>
							<Submit>{m.my_accept_submit()}</Submit>
						</div>
					</>
				) : (
					<p>{m.error_already_changed()}</p>
				)}
			</PostForm>
		</div>
	)
}
