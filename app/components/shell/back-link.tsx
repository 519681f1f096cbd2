import { Link } from '@remix-run/react'

/** The way back to where a page belongs, above its title. */
export function BackLink({ to, words }: { to: string; words: string }) {
	return (
		<p className="print:hidden">
			<Link to={to} className="link">
				← {words}
			</Link>
		</p>
	)
}
