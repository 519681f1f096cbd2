import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import type { CvReader } from '#app/queries/cv/my-cv.server.ts'

/** An employer who may open a copy, with one tap to end that, or to whom one could be given. */
export function CvReaderCard({ reader, reply }: { reader: CvReader; reply: Reply | undefined }) {
	const { applicationId, post, employer, share } = reader
	return (
		<article className="card stack-2">
			<h3 className="text-lg font-bold">{employer}</h3>
			<p>{m.cv_reader_post({ post })}</p>
			{share === null ? (
				<ActForm verb="give" of={applicationId} reply={reply}>
					<input type="hidden" name="id" value={applicationId} />
					<Submit>{m.cv_give({ employer })}</Submit>
				</ActForm>
			) : (
				<>
					<p className="font-semibold">{m.cv_given_on({ day: dayText(share.givenAt) })}</p>
					<ActForm verb="take-back" of={applicationId} reply={reply}>
						<input type="hidden" name="id" value={share.id} />
						<Submit look="quiet">{m.cv_take_back()}</Submit>
					</ActForm>
					<ActForm verb="give" of={applicationId} reply={reply}>
						<input type="hidden" name="id" value={applicationId} />
						<Submit look="quiet">{m.cv_give_anew()}</Submit>
					</ActForm>
				</>
			)}
		</article>
	)
}
