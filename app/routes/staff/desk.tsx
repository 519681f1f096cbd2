import { Link, useLoaderData } from '@remix-run/react'
import { WaitingList } from '#app/components/desk/waiting-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myDesk } from '#app/queries/desk/my-desk.server.ts'

export const meta = pageTitle(m.desk_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'staff.self' }, ({ ctx }) => myDesk(ctx))

export default function Desk() {
	const { waiting, place, unread } = useLoaderData<typeof loader>()
	return (
		<StaffShell title={`${m.desk_title()} · ${place}`}>
			{waiting.length === 0 && <p className="card text-soft">{m.desk_nothing()}</p>}
			<WaitingList title={m.desk_late()} waiting={waiting.filter(({ late }) => late)} />
			<WaitingList title={m.desk_today()} waiting={waiting.filter(({ late }) => !late)} />
			{unread > 0 && (
				<p>
					<Link to="/messages?unread=1" className="link">
						{m.desk_unread({ count: unread })}
					</Link>
				</p>
			)}
		</StaffShell>
	)
}
