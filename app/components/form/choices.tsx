import type { ReactNode } from 'react'
import { useField } from './form-state.tsx'
import { describedBy, Grouped, Labelled, type LabelProps } from './labelled.tsx'

export type Option = {
	value: string
	label: ReactNode
	hint?: ReactNode
	/** What can be said further, shown while the option is ticked. */
	more?: ReactNode
}

type Props = LabelProps & { name: string; options: readonly Option[] }
type GroupProps = Props & {
	columns?: boolean
	/** Tells apart several groups of one name. */
	part?: string
}

/** One of several: radio buttons, each with a target as large as its line. */
export function Choice(props: GroupProps) {
	return <Group {...props} type="radio" />
}

/** Any of several. */
export function Checks(props: GroupProps) {
	return <Group {...props} type="checkbox" />
}

function Group({
	name,
	label,
	hint,
	optional,
	heading,
	options,
	columns,
	part,
	type,
}: GroupProps & { type: 'radio' | 'checkbox' }) {
	const state = useField(name)
	const field = part === undefined ? state : { ...state, id: `${state.id}-${part}` }
	const labels = { label, hint, ...(optional && { optional }), ...(heading && { heading }) }
	return (
		<Grouped field={field} {...labels}>
			<div className={columns ? 'grid sm:grid-cols-2 gap-x-4' : ''}>
				{options.map(({ value, label: words, hint: about, more }, place) => {
					const id = place === 0 ? field.id : `${field.id}-${value}`
					return (
						<div key={value} className="flex flex-wrap items-start py-1">
							<input
								type={type}
								id={id}
								name={name}
								value={value}
								className="tick w-6 h-6 mt-2 mr-3 shrink-0"
								defaultChecked={field.chosen.includes(value)}
								aria-describedby={about ? `${id}-about` : undefined}
							/>
							<div className="py-1.5 flex-1 min-w-0">
								<label htmlFor={id} className="block">
									{words}
								</label>
								{about && (
									<span id={`${id}-about`} className="block text-soft">
										{about}
									</span>
								)}
							</div>
							{more && <div className="while-ticked w-full pl-9">{more}</div>}
						</div>
					)
				})}
			</div>
		</Grouped>
	)
}

export function SelectField({
	name,
	label,
	hint,
	optional,
	heading,
	options,
	empty,
}: Props & { empty?: string }) {
	const field = useField(name)
	const labels = { label, hint, ...(optional && { optional }), ...(heading && { heading }) }
	return (
		<Labelled field={field} {...labels}>
			<select
				id={field.id}
				name={name}
				className={`input ${field.error ? 'input-wrong' : ''}`}
				aria-invalid={field.error ? true : undefined}
				aria-describedby={describedBy(field, hint)}
				defaultValue={field.text}
			>
				{empty !== undefined && <option value="">{empty}</option>}
				{options.map(({ value, label: words }) => (
					<option key={value} value={value}>
						{words}
					</option>
				))}
			</select>
		</Labelled>
	)
}
