import { createContext, type ReactNode, useContext } from 'react'
import type { FormValues, Reply } from '#app/domain/form.ts'

const FormState = createContext<Reply>({ values: {}, errors: {} })

type Props = { reply?: Reply | undefined; values?: FormValues | undefined; children: ReactNode }

/** What was typed wins over what is stored. */
export function FormStateProvider({ reply, values, children }: Props) {
	return (
		<FormState.Provider value={reply ?? { values: values ?? {}, errors: {} }}>
			{children}
		</FormState.Provider>
	)
}

export const useFormErrors = () => useContext(FormState).errors

export type FieldState = {
	id: string
	name: string
	/** The code of what is wrong; a page has words for it. */
	error: string | undefined
	text: string
	chosen: readonly string[]
}

export function useField(name: string): FieldState {
	const { values, errors } = useContext(FormState)
	const value = values[name] ?? []
	const chosen = typeof value === 'string' ? [value] : value
	return { id: idOf(name), name, error: errors[name], text: chosen[0] ?? '', chosen }
}

export const idOf = (name: string): string => `field-${name.replaceAll('.', '-')}`
