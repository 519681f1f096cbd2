import { Link } from '@remix-run/react'
import { Telephone } from '#app/components/guidance/telephone.tsx'
import type { Todo } from '#app/domain/seekers/todo.ts'
import { m } from '#app/locales/compiled/messages.js'
import { todoWords } from '#app/locales/words/todos.ts'

/** One thing to do: what, why, and one way to do it. */
export function TodoCard({ todo, large = false }: { todo: Todo; large?: boolean }) {
	const { title, text, action, to } = todoWords(todo)
	return (
		<article className={`card stack-4 ${large ? 'border-t-4 border-t-brand' : ''}`}>
			<div className="stack-2">
				<h2 className={`${large ? 'text-2xl' : 'text-lg'} font-bold`}>{title}</h2>
				<p className={large ? 'text-lg' : ''}>{text}</p>
				{todo.kind === 'appointment' && <WayThere {...todo} />}
			</div>
			<p>
				<Link to={to} className={large ? 'button' : 'button-quiet'}>
					{action}
				</Link>
			</p>
		</article>
	)
}

/** In words, which need no map of somebody else, and a number for whoever is lost. */
function WayThere({ directions, phone }: { directions: string; phone: string }) {
	return (
		<>
			{directions !== '' && <p>{m.me_appointment_directions({ directions })}</p>}
			{phone !== '' && (
				<p>
					{m.me_appointment_phone()} <Telephone number={phone} />
				</p>
			)}
		</>
	)
}
