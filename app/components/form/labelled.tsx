import type { ReactNode } from 'react'
import { m } from '#app/locales/compiled/messages.js'
import { errorWords } from '#app/locales/words/errors.ts'
import type { FieldState } from './form-state.tsx'

export type LabelProps = {
	label: ReactNode
	hint?: ReactNode
	optional?: boolean
	/** Where the question is the page's own heading. */
	heading?: boolean
}

/** What an input refers to by aria-describedby, as far as it is there. */
export function describedBy({ id, error }: FieldState, hint: ReactNode): string | undefined {
	const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '')
	return parts.length > 0 ? parts.join(' ') : undefined
}

function LabelText({ label, optional, heading }: LabelProps) {
	return (
		<>
			{heading ? <h1 className="text-2xl font-bold">{label}</h1> : label}
			{optional && <span className="text-soft font-normal"> {m.form_optional()}</span>}
		</>
	)
}

function HintAndError({ field, hint }: { field: FieldState; hint: ReactNode }) {
	return (
		<>
			{hint && (
				<p id={`${field.id}-hint`} className="text-soft">
					{hint}
				</p>
			)}
			{field.error && (
				<p id={`${field.id}-error`} className="text-bad font-semibold">
					<span className="only-read">{m.form_error_prefix()}</span>
					{errorWords(field.error)}
				</p>
			)}
		</>
	)
}

const frame = (field: FieldState) =>
	field.error ? 'stack-2 border-l-4 border-bad pl-4' : 'stack-2'

/** A label over one input. */
export function Labelled({
	field,
	children,
	...props
}: LabelProps & { field: FieldState; children: ReactNode }) {
	return (
		<div className={frame(field)}>
			<label htmlFor={field.id} className="font-semibold">
				<LabelText {...props} />
			</label>
			<HintAndError field={field} hint={props.hint} />
			{children}
		</div>
	)
}

/** A legend over several inputs that belong together. */
export function Grouped({
	field,
	children,
	...props
}: LabelProps & { field: FieldState; children: ReactNode }) {
	return (
		<fieldset className={frame(field)} aria-describedby={describedBy(field, props.hint)}>
			<legend className="font-semibold mb-2">
				<LabelText {...props} />
			</legend>
			<HintAndError field={field} hint={props.hint} />
			{children}
		</fieldset>
	)
}
