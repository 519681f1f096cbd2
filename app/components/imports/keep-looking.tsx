import { Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { m } from '#app/locales/compiled/messages.js'

const everyMs = 2000

/** While something goes on: a page with scripts looks again by itself, any other by a link. */
export function KeepLooking({ at }: { at: string }) {
	const { revalidate, state } = useRevalidator()
	useEffect(() => {
		const later = setTimeout(() => state === 'idle' && revalidate(), everyMs)
		return () => clearTimeout(later)
	}, [revalidate, state])
	return (
		<Link to={at} reloadDocument className="button-quiet">
			{m.import_look_again()}
		</Link>
	)
}
