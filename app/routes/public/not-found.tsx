import { guarded } from '#app/http/guarded.server.ts'
import { notFound } from '#app/http/problems.server.ts'

export const loader = guarded({ open: 'there is nothing behind it' }, () => {
	throw notFound()
})

export default function NotFound() {
	return null
}
