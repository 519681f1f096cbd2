import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readAll } from '#app/commands/inbox/read-all.server.ts'
import { Inbox } from '#app/components/inbox/inbox.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { inboxList } from '#app/domain/inbox/inbox-list.ts'
import { readAllForm } from '#app/domain/inbox/read-all-form.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myMessages } from '#app/queries/inbox/my-messages.server.ts'

const path = '/me/messages'

export const meta = pageTitle(m.inbox_title)

export const loader = guarded({ may: 'me.messages' }, async ({ ctx, request }) => {
	const list = readList(inboxList(path), new URL(request.url).searchParams)
	return { list, inbox: await myMessages(ctx, list) }
})

export const action = guardedAction({ may: 'me.messages' }, async ({ ctx, form }) => {
	const fields = readFields(form, readAllForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	await readAll(ctx, fields.value.newest)
	return redirect(path)
})

export default function MyMessages() {
	const { list, inbox } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.inbox_title()}</h1>
				<Inbox list={list} inbox={inbox} path={path} />
			</div>
		</PublicShell>
	)
}
