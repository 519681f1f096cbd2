import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { keyField } from '#app/domain/form.ts'

/**
 * The form's idempotency key, in a hidden field that works without JavaScript. In a page that stays
 * after a form was sent, the next sending gets a key of its own.
 */
export function FormKey() {
	const { state } = useNavigation()
	const [key, setKey] = useState(randomUuid)
	useEffect(() => {
		if (state === 'idle') setKey(randomUuid())
	}, [state])
	return <input type="hidden" name={keyField} value={key} suppressHydrationWarning />
}

/** `crypto.randomUUID` where there is one: browsers before 2021 have only random bytes. */
function randomUuid(): string {
	if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
