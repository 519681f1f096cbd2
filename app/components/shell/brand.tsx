import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'

/** The name with its sign: a bridge over water. */
export function Brand() {
	return (
		<Link
			to="/"
			className="inline-flex items-center py-1 whitespace-nowrap font-bold text-xl text-brand-deep no-underline"
		>
			<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="mr-2 shrink-0">
				<rect width="32" height="32" rx="7" fill="currentColor" />
				<path
					d="M4 21c4-9 20-9 24 0"
					fill="none"
					stroke="#fff"
					strokeWidth="3"
					strokeLinecap="round"
				/>
				<path
					d="M10 15.5V21M16 14v7M22 15.5V21"
					stroke="#fff"
					strokeWidth="2"
					strokeLinecap="round"
				/>
				<path
					d="M4 26c3-2 5-2 8 0s5 2 8 0 5-2 8 0"
					fill="none"
					stroke="#8fd6cb"
					strokeWidth="2"
					strokeLinecap="round"
				/>
			</svg>
			{m.site_name()}
		</Link>
	)
}
