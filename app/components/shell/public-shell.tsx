import { Form, Link, NavLink, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FormKey } from '#app/components/form/form-key.tsx'
import { staffRoles } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'
import { Brand } from './brand.tsx'
import { DisplaySettings } from './display-settings.tsx'
import { useFrame } from './frame.ts'

/** The frame of pages for everyone and for recipients: one column, few ways, the phone number below. */
export function PublicShell({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
	const width = wide ? 'max-w-5xl' : 'max-w-3xl'
	return (
		<>
			<a
				href="#content"
				className="only-read focus:static focus:block focus:p-3 focus:w-auto focus:h-auto"
			>
				{m.skip_to_content()}
			</a>
			<header className="bg-paper border-b border-line print:hidden">
				<div className="max-w-5xl mx-auto px-4 py-2 md:flex md:items-center md:justify-between">
					<div className="flex flex-wrap items-center justify-between">
						<Brand />
						<div className="md:hidden">
							<DisplaySettings aloud />
						</div>
					</div>
					<Ways />
					<div className="hidden md:block">
						<DisplaySettings aloud />
					</div>
				</div>
			</header>
			<main id="content" className={`${width} mx-auto px-4 py-6`}>
				{children}
			</main>
			<footer className="border-t border-line bg-paper print:hidden">
				<div className="max-w-5xl mx-auto px-4 py-6 stack-2 text-soft">
					<p className="font-semibold text-ink">{m.footer_phone()}</p>
					<p>{m.footer_free()}</p>
					<p className="cluster">
						<Link to="/help" className="link">
							{m.nav_help()}
						</Link>
						<Link to="/aid" className="link">
							{m.aid_title()}
						</Link>
						<Link to="/answer" className="link">
							{m.footer_answer()}
						</Link>
						<StaffSignIn />
					</p>
				</div>
			</footer>
		</>
	)
}

/** From the sign-in of recipients it leads on to where one wanted: some pages are for both. */
function StaffSignIn() {
	const { pathname, search } = useLocation()
	return (
		<Link to={`/staff/sign-in${pathname === '/sign-in' ? search : ''}`} className="link">
			{m.nav_staff_sign_in()}
		</Link>
	)
}

const way = ({ isActive }: { isActive: boolean }) =>
	`block px-3 py-2.5 rounded ${isActive ? 'bg-brand-pale text-brand-deep font-semibold' : 'text-ink'}`

function Ways() {
	const { role, unread } = useFrame()
	const isStaff = staffRoles.some((each) => each === role)
	return (
		<nav aria-label={m.nav_main()}>
			<ul className="flex flex-wrap items-center -mx-3 md:mx-0">
				<li>
					<NavLink to="/posts" className={way}>
						{m.nav_find_work()}
					</NavLink>
				</li>
				<li>
					<NavLink to="/training" className={way}>
						{m.nav_training()}
					</NavLink>
				</li>
				{isStaff && (
					<li>
						<NavLink to="/desk" className={way}>
							{m.way_desk()}
						</NavLink>
					</li>
				)}
				{role === 'recipient' && (
					<>
						<li>
							<NavLink to="/me" end className={way}>
								{m.nav_me()}
							</NavLink>
						</li>
						<li>
							<NavLink to="/me/messages" className={way}>
								{unread > 0 ? m.nav_messages_unread({ count: unread }) : m.nav_messages()}
							</NavLink>
						</li>
					</>
				)}
				<li>
					{isStaff || role === 'recipient' ? (
						<SignOut />
					) : (
						<NavLink to="/sign-in" className={way}>
							{m.nav_sign_in()}
						</NavLink>
					)}
				</li>
			</ul>
		</nav>
	)
}

export function SignOut() {
	return (
		<Form method="post" action="/sign-out" reloadDocument>
			<FormKey />
			<button type="submit" className="block px-3 py-2.5 min-h-11 rounded text-ink underline">
				{m.nav_sign_out()}
			</button>
		</Form>
	)
}
