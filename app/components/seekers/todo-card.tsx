import { Link } from '@remix-run/react'
import type { Todo } from '#app/domain/seekers/todo.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText, timeText } from '#app/locales/words/dates.ts'

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
		case 'offer':
			return {
				title: m.me_offer_title({ post: todo.post }),
				text: offerText(todo),
				action: m.me_offer_action(),
				to: `/me/offers/${todo.id}`,
			}
		case 'interview':
			return {
				title: m.me_interview_title({ post: todo.post }),
				text: m.me_interview_text({ time: timeText(todo.at), place: todo.place }),
				action: m.me_interview_action(),
				to: `/me/applications/${todo.id}`,
			}
		case 'job':
			return {
				title: m.me_job_title({ post: todo.post }),
				text: m.me_job_text({ day: dayText(todo.startsOn) }),
				action: m.me_job_action(),
				to: '/me/work',
			}
		case 'messages':
			return {
				title: m.me_messages_title({ count: todo.count }),
				text: m.me_messages_text(),
				action: m.me_messages_action(),
				to: '/me/messages',
			}
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

/** Whoever answers late is still heard. */
function offerText({ replyBy, late }: Extract<Todo, { kind: 'offer' }>): string {
	if (replyBy === null) return m.me_offer_text()
	return late
		? m.me_offer_late({ day: dayText(replyBy) })
		: m.me_offer_by({ day: dayText(replyBy) })
}
