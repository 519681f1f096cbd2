import { Link } from '@remix-run/react'
import type { CourseCard as Card } from '#app/adapters/training/course-cards.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { occupationWords } from '#app/locales/words/seekers.ts'
import { feeText, levelWords, roomText, runTimesText } from '#app/locales/words/training.ts'

/** A course in a list: what one learns, when and where next, and whether there is a place. */
export function CourseCard({ card, children }: { card: Card; children?: React.ReactNode }) {
	const { id, title, institution, next } = card
	return (
		<article className="card stack-2">
			<h2 className="text-lg font-bold">
				<Link to={`/training/${id}`} className="link">
					{title}
				</Link>
			</h2>
			{next ? (
				<>
					<p className="font-semibold">{runTimesText(next)}</p>
					<p>
						{next.place}
						{next.km !== null && (
							<span className="font-semibold"> · {m.distance_km({ km: next.km.toFixed(1) })}</span>
						)}
					</p>
					<p className={next.room.left > 0 ? 'text-good font-bold' : 'text-care font-semibold'}>
						{roomText(next.room)}
					</p>
				</>
			) : (
				<p className="text-soft">{m.course_no_run()}</p>
			)}
			<ul className="cluster">
				{tagsOf(card).map((words) => (
					<li key={words} className="tag">
						{words}
					</li>
				))}
			</ul>
			{institution !== '' && <p className="text-soft">{institution}</p>}
			{children}
		</article>
	)
}

function tagsOf(card: Card): string[] {
	const said = [
		occupationWords[card.occupation](),
		card.level !== 'none' && levelWords[card.level](),
		m.course_hours({ count: card.hours }),
		feeText(card.feeFen),
		card.certificateName !== '' && card.certificateName,
		card.allowance && m.course_trait_allowance(),
	]
	return said.filter((words) => words !== false)
}
