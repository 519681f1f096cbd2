import { Link, useLocation } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { isOn, type Section, sectionAt, type Way } from './staff-ways.ts'

type Props = { sections: readonly Section[]; unread: number }

/** The sections of a role's work, and below them the pages of the section one is in. */
export function StaffMenu({ sections, unread }: Props) {
	const { pathname } = useLocation()
	const here = sectionAt(sections, pathname)
	const messages: Way = {
		to: '/messages',
		words: () => (unread > 0 ? m.nav_messages_unread({ count: unread }) : m.nav_messages()),
	}
	return (
		<>
			<nav aria-label={m.nav_main()}>
				<ul className="flex flex-wrap -mx-3">
					{sections.map((section) => (
						<Entry
							key={section.ways[0].to}
							to={section.ways[0].to}
							words={section.words()}
							current={section === here && 'true'}
						/>
					))}
					<Entry
						to={messages.to}
						words={messages.words()}
						current={isOn(messages, pathname) && 'page'}
					/>
				</ul>
			</nav>
			{here && here.ways.length > 1 && (
				<nav aria-label={m.section_pages({ section: here.words() })}>
					<ul className="flex flex-wrap -mx-3 border-t border-line">
						{here.ways.map((way) => (
							<Entry
								key={way.to}
								to={way.to}
								words={way.words()}
								current={isOn(way, pathname) && 'page'}
							/>
						))}
					</ul>
				</nav>
			)}
		</>
	)
}

type Entered = { to: string; words: string; current: 'page' | 'true' | false }

function Entry({ to, words, current }: Entered) {
	const look = current ? 'bg-brand-pale text-brand-deep font-semibold' : 'text-ink'
	return (
		<li>
			<Link
				to={to}
				className={`block px-3 py-2 rounded ${look}`}
				{...(current && { 'aria-current': current })}
			>
				{words}
			</Link>
		</li>
	)
}
