import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { Pages } from '#app/components/pages.tsx'
import { inboxList } from '#app/domain/inbox/inbox-list.ts'
import { listAddress } from '#app/domain/list-request.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { InboxRequest, Inbox as Messages } from '#app/queries/inbox/my-messages.server.ts'
import { MessageList } from './message-list.tsx'

type Props = { list: InboxRequest; inbox: Messages; path: '/me/messages' | '/messages' }

/** The inbox of anyone: all messages or the unread ones, a page at a time. */
export function Inbox({ list, inbox, path }: Props) {
	const spec = inboxList(path)
	const { messages, total, newestUnread } = inbox
	const unreadOnly = list.filters.unread !== ''
	return (
		<>
			<div className="cluster">
				<Choice to={path} words={m.inbox_show_all()} chosen={!unreadOnly} />
				<Choice
					to={listAddress(spec, list, { filters: { unread: '1' } })}
					words={m.inbox_show_unread()}
					chosen={unreadOnly}
				/>
				{newestUnread !== null && (
					<PostForm className="" values={{}}>
						<input type="hidden" name="newest" value={newestUnread} />
						<Submit look="quiet">{m.inbox_read_all()}</Submit>
					</PostForm>
				)}
			</div>
			{messages.length === 0 ? (
				<p className="card text-soft">{unreadOnly ? m.inbox_none_unread() : m.inbox_none()}</p>
			) : (
				<MessageList messages={messages} path={path} />
			)}
			<Pages
				page={list.page}
				pages={Math.ceil(total / spec.pageSize)}
				to={(page) => listAddress(spec, list, { page })}
			/>
		</>
	)
}

function Choice({ to, words, chosen }: { to: string; words: string; chosen: boolean }) {
	return (
		<Link
			to={to}
			aria-current={chosen ? 'true' : undefined}
			className={`block px-3 py-2.5 rounded ${chosen ? 'bg-brand-pale text-brand-deep font-semibold' : 'text-ink underline'}`}
		>
			{words}
		</Link>
	)
}
