import { useLoaderData } from '@remix-run/react'
import { OpenedMessage, titleOf } from '#app/components/inbox/opened-message.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myMessage } from '#app/queries/inbox/my-message.server.ts'

export const meta = pageTitle(m.inbox_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'staff.self' }, async ({ ctx, params }) =>
	found(await myMessage(ctx, params.id)),
)

export default function StaffMessage() {
	const opened = useLoaderData<typeof loader>()
	return (
		<StaffShell title={titleOf(opened)} back={{ to: '/messages', words: m.inbox_title() }}>
			<OpenedMessage opened={opened} />
		</StaffShell>
	)
}
