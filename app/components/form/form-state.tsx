import { createContext, type ReactNode, useContext } from 'react'
import type { FormValues, Reply } from '#app/domain/form.ts'

/** `scope` tells apart fields of the same name in several forms of a page. */
type Shared = Reply & { scope: string }

const FormState = createContext<Shared>({ values: {}, errors: {}, scope: '' })

type Props = {
	reply?: Reply | undefined
	values?: FormValues | undefined
	scope?: string | undefined
	children: ReactNode
}

/** What was typed wins over what is stored. */
export function FormStateProvider({ reply, values, scope = '', children }: Props) {
	return (
		<FormState.Provider value={{ ...(reply ?? { values: values ?? {}, errors: {} }), scope }}>
			{children}
		</FormState.Provider>
	)
}

/** What is wrong with the form, each with the id of its field; none for what is wrong with the whole. */
export function useFormErrors(): { id: string | null; code: string }[] {
	const { errors, scope } = useContext(FormState)
	return Object.entries(errors).map(([name, code]) => ({
		id: name === '' ? null : idOf(name, scope),
		code,
	}))
}

export type FieldState = {
	id: string
	name: string
	/** The code of what is wrong; a page has words for it. */
	error: string | undefined
	text: string
	chosen: readonly string[]
}

export function useField(name: string): FieldState {
	const { values, errors, scope } = useContext(FormState)
	const value = values[name] ?? []
	const chosen = typeof value === 'string' ? [value] : value
	return { id: idOf(name, scope), name, error: errors[name], text: chosen[0] ?? '', chosen }
}

const idOf = (name: string, scope: string): string =>
	['field', scope, name.replaceAll('.', '-')].filter((part) => part !== '').join('-')
