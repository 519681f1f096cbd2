import type { InputHTMLAttributes, ReactNode } from 'react'
import { m } from '#app/locales/compiled/messages.js'
import { useField } from './form-state.tsx'
import { describedBy, Labelled, type LabelProps } from './labelled.tsx'

type Props = LabelProps & {
	name: string
	/** What stands behind the input: a unit. */
	unit?: ReactNode
	width?: 'full' | 'half' | 'short'
	/** What is suggested while one types, where the page has the island for it. */
	suggest?: 'work' | 'place'
} & Pick<
		InputHTMLAttributes<HTMLInputElement>,
		| 'type'
		| 'inputMode'
		| 'autoComplete'
		| 'spellCheck'
		| 'maxLength'
		| 'list'
		| 'accept'
		| 'min'
		| 'max'
	>

const widths = { full: '', half: 'max-w-xs', short: 'max-w-32' }

export function TextField({
	name,
	label,
	hint,
	optional,
	heading,
	unit,
	width = 'full',
	type = 'text',
	suggest,
	...input
}: Props) {
	const field = useField(name)
	const props = { label, hint, ...(optional && { optional }), ...(heading && { heading }) }
	return (
		<Labelled field={field} {...props}>
			<div className={`flex items-center ${widths[width]}`}>
				<input
					id={field.id}
					name={name}
					type={type}
					className={`input ${field.error ? 'input-wrong' : ''}`}
					aria-invalid={field.error ? true : undefined}
					aria-describedby={describedBy(field, hint)}
					{...(suggest && suggestProps(suggest))}
					{...(type !== 'file' && type !== 'password' && { defaultValue: field.text })}
					{...input}
				/>
				{unit && <span className="ml-2 whitespace-nowrap">{unit}</span>}
			</div>
		</Labelled>
	)
}

/** What the island of suggestions looks for. */
export const suggestProps = (what: 'work' | 'place') => ({
	'data-suggest': what,
	'data-suggest-status': m.suggest_status(),
})

type AreaProps = LabelProps & { name: string; rows?: number; maxLength?: number }

export function TextArea({ name, label, hint, optional, heading, rows = 4, maxLength }: AreaProps) {
	const field = useField(name)
	const props = { label, hint, ...(optional && { optional }), ...(heading && { heading }) }
	return (
		<Labelled field={field} {...props}>
			<textarea
				id={field.id}
				name={name}
				rows={rows}
				className={`input ${field.error ? 'input-wrong' : ''}`}
				aria-invalid={field.error ? true : undefined}
				aria-describedby={describedBy(field, hint)}
				defaultValue={field.text}
				{...(maxLength !== undefined && { maxLength })}
			/>
		</Labelled>
	)
}
