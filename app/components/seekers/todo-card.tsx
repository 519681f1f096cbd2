import { Link } from '@remix-run/react'
import type { Todo } from '#app/domain/seekers/todo.ts'
import { m } from '#app/locales/compiled/messages.js'

type Words = { title: string; text: string; action: string; to: string }

/** One thing to do: what, why, and one way to do it. */
export function TodoCard({ todo, large = false }: { todo: Todo; large?: boolean }) {
	const { title, text, action, to } = wordsFor(todo)
	return (
		<article className={`card stack-4 ${large ? 'border-t-4 border-t-brand' : ''}`}>
			<div className="stack-2">
				<h2 className={`${large ? 'text-2xl' : 'text-lg'} font-bold`}>{title}</h2>
				<p className={large ? 'text-lg' : ''}>{text}</p>
			</div>
			<p>
				<Link to={to} className={large ? 'button' : 'button-quiet'}>
					{action}
				</Link>
			</p>
		</article>
	)
}

function wordsFor(todo: Todo): Words {
	switch (todo.kind) {
		case 'register':
			return {
				title: m.me_register_title(),
				text: m.me_register_text(),
				action: m.registration_start(),
				to: '/me/registration',
			}
		case 'continue':
			return {
				title: m.me_continue_title(),
				text: m.me_continue_text({ left: todo.left }),
				action: m.registration_continue(),
				to: '/me/registration',
			}
		case 'paused':
			return {
				title: m.me_paused_title(),
				text: m.me_paused_text(),
				action: m.registration_resume(),
				to: '/me/registration',
			}
		case 'recommended':
			return {
				title: m.me_recommended_title(),
				text: m.me_recommended_text(),
				action: m.home_find_action(),
				to: '/me/recommended',
			}
		case 'find':
			return {
				title: m.me_find_title(),
				text: m.me_find_text(),
				action: m.home_find_action(),
				to: '/posts',
			}
	}
}
