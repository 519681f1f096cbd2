import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'

type Props = { children: ReactNode; name?: string; value?: string; look?: 'main' | 'quiet' | 'bad' }

const looks = { main: 'button', quiet: 'button-quiet', bad: 'button button-bad' }

/** Sends the form. Stays pressable while it is under way: the form's key makes a second press harmless. */
export function Submit({ children, name, value, look = 'main' }: Props) {
	const { state } = useNavigation()
	return (
		<button
			type="submit"
			className={looks[look]}
			aria-disabled={state === 'submitting'}
			{...(name !== undefined && { name })}
			{...(value !== undefined && { value })}
		>
			{children}
		</button>
	)
}
