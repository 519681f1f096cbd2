import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { StaffRole } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from '#app/locales/words/access.ts'
import { Brand } from './brand.tsx'
import { DisplaySettings } from './display-settings.tsx'
import { useFrame } from './frame.ts'
import { SignOut } from './public-shell.tsx'
import { StaffMenu } from './staff-menu.tsx'
import { staffSections } from './staff-ways.ts'

type Props = {
	title: ReactNode
	actions?: ReactNode
	back?: { to: string; words: string }
	children: ReactNode
}

/** The frame of staff pages: dense, wide, the ways of the role on top, the page's own acts beside its title. */
export function StaffShell({ title, actions, back, children }: Props) {
	return (
		<>
			<a
				href="#content"
				className="only-read focus:static focus:block focus:p-3 focus:w-auto focus:h-auto"
			>
				{m.skip_to_content()}
			</a>
			<StaffHeader />
			<main id="content" className="max-w-7xl mx-auto px-4 py-4 stack-4">
				<div className="md:flex md:items-start md:justify-between">
					<div>
						{back && (
							<Link to={back.to} className="link print:hidden">
								← {back.words}
							</Link>
						)}
						<h1 className="text-2xl font-bold">{title}</h1>
					</div>
					{actions && <div className="cluster mt-2 md:mt-0 print:hidden">{actions}</div>}
				</div>
				{children}
			</main>
		</>
	)
}

function StaffHeader() {
	const { role, name, unread } = useFrame()
	return (
		<header className="bg-paper border-b border-line print:hidden">
			<div className="max-w-7xl mx-auto px-4 py-1">
				<div className="flex flex-wrap items-center justify-between">
					<Brand />
					<div className="flex flex-wrap items-center">
						<Link to="/staff/role" className="px-2 py-2 text-ink underline">
							{name} · {roleWords[role as StaffRole]?.()}
						</Link>
						<DisplaySettings />
						<SignOut />
					</div>
				</div>
				<StaffMenu sections={staffSections[role as StaffRole] ?? []} unread={unread} />
			</div>
		</header>
	)
}
