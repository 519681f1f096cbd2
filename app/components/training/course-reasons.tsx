import type { CourseReason } from '#app/domain/training/reasons.ts'
import { m } from '#app/locales/compiled/messages.js'
import { courseReasonText } from '#app/locales/words/training.ts'

/** Why a course would help whoever reads. */
export function CourseReasons({ reasons }: { reasons: readonly CourseReason[] }) {
	if (reasons.length === 0) return null
	return (
		<section className="card border-l-4 border-good stack-2">
			<h2 className="text-lg font-bold">{m.course_why()}</h2>
			<ul className="stack-2">
				{reasons.map((reason) => (
					<li key={reason.code}>{courseReasonText(reason)}</li>
				))}
			</ul>
		</section>
	)
}
