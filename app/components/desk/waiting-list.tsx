import { Link } from '@remix-run/react'
import type { Waiting } from '#app/domain/desk/tasks.ts'
import { deskWords } from '#app/locales/words/desk.ts'

type Props = { title: string; waiting: readonly Waiting[] }

/** One kind of thing a line, each leading to the list of what was counted. */
export function WaitingList({ title, waiting }: Props) {
	if (waiting.length === 0) return null
	return (
		<section className="stack-2">
			<h2 className="text-lg font-bold">{title}</h2>
			<ul className="grid md:grid-cols-2 gap-2">
				{waiting.map(({ task, count, late, to }) => (
					<li key={task} className={`card ${late ? 'border-l-4 border-bad' : ''}`}>
						{to === null ? (
							deskWords[task]({ count })
						) : (
							<Link to={to} className={`link block py-1 ${late ? 'font-bold' : ''}`}>
								{deskWords[task]({ count })}
							</Link>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
