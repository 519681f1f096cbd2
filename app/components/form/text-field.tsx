import type { InputHTMLAttributes, ReactNode } from 'react'
import { useField } from './form-state.tsx'
import { describedBy, Labelled, type LabelProps } from './labelled.tsx'

type Props = LabelProps & {
	name: string
	/** What stands behind the input: a unit. */
	unit?: ReactNode
	width?: 'full' | 'half' | 'short'
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
					{...(type !== 'file' && type !== 'password' && { defaultValue: field.text })}
					{...input}
				/>
				{unit && <span className="ml-2 whitespace-nowrap">{unit}</span>}
			</div>
		</Labelled>
	)
}

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
