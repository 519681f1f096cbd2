import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'

type Props = { page: number; pages: number; to: (page: number) => string }

/** The way to the next and the previous page, and where one is. */
export function Pages({ page, pages, to }: Props) {
	if (pages <= 1) return null
	return (
		<nav aria-label={m.pages_label()} className="cluster justify-center print:hidden">
			{page > 1 && (
				<Link to={to(page - 1)} rel="prev" className="button-quiet">
					{m.pages_previous()}
				</Link>
			)}
			<span className="px-2">{m.pages_position({ page: String(page), pages: String(pages) })}</span>
			{page < pages && (
				<Link to={to(page + 1)} rel="next" className="button-quiet">
					{m.pages_next()}
				</Link>
			)}
		</nav>
	)
}
