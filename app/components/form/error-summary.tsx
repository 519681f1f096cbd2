import { useEffect, useRef } from 'react'
import { m } from '#app/locales/compiled/messages.js'
import { errorWords } from '#app/locales/words/errors.ts'
import { useFormErrors } from './form-state.tsx'

/** What is wrong with a form, in one place, each line a way to its field. Takes the focus when it appears. */
export function ErrorSummary() {
	const errors = useFormErrors()
	const box = useRef<HTMLDivElement>(null)
	const count = errors.length
	useEffect(() => {
		if (count === 0) return
		box.current?.focus()
		const prefix = m.form_error_prefix()
		if (!document.title.startsWith(prefix)) document.title = prefix + document.title
	}, [count])
	if (count === 0) return null
	return (
		<div
			ref={box}
			role="alert"
			tabIndex={-1}
			autoFocus
			className="border-4 border-bad bg-paper p-4 rounded stack-2"
		>
			<h2 className="font-bold text-lg">{m.form_error_title()}</h2>
			<ul className="stack-2">
				{errors.map(({ id, code }) => (
					<li key={id}>
						{id === null ? (
							<span className="text-bad font-semibold">{errorWords(code)}</span>
						) : (
							<a href={`#${id}`} className="text-bad font-semibold underline">
								{errorWords(code)}
							</a>
						)}
					</li>
				))}
			</ul>
		</div>
	)
}
