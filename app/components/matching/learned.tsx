import type { Lesson } from '#app/domain/matching/lessons.ts'
import { m } from '#app/locales/compiled/messages.js'
import { lessonText } from '#app/locales/words/matching.ts'

/** What earlier jobs have taught, above what is recommended because of it. */
export function Learned({ lessons }: { lessons: readonly Lesson[] }) {
	if (lessons.length === 0) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.learned_title()}</h2>
			<ul className="list-disc pl-6">
				{lessons.map(lessonText).map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			<p className="text-soft">{m.learned_about()}</p>
		</section>
	)
}
