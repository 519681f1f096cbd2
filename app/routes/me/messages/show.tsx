import { Link, useLoaderData } from '@remix-run/react'
import { OpenedMessage, titleOf } from '#app/components/inbox/opened-message.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myMessage } from '#app/queries/inbox/my-message.server.ts'

export const meta = pageTitle(m.inbox_title)

export const loader = guarded({ may: 'me.messages' }, async ({ ctx, params }) =>
	found(await myMessage(ctx, params.id)),
)

export default function MyMessage() {
	const opened = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<p>
					<Link to="/me/messages" className="link">
						← {m.inbox_title()}
					</Link>
				</p>
				<h1 className="text-2xl font-bold">{titleOf(opened)}</h1>
				<OpenedMessage opened={opened} />
			</div>
		</PublicShell>
	)
}
