import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormValues } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { FormStateProvider } from './form/form-state.tsx'

/** The filters of a list, as one plain GET form in a row. */
export function FilterBar({
	values,
	path,
	children,
}: {
	values: FormValues
	path: string
	children: ReactNode
}) {
	const set = Object.values(values).some((value) => value.length > 0)
	return (
		<FormStateProvider values={values}>
			<Form
				method="get"
				action={path}
				role="search"
				className="card print:hidden"
				key={JSON.stringify(values)}
			>
				<div className="grid sm:grid-cols-2 lg:grid-cols-4 gap-3 items-end">{children}</div>
				<div className="cluster mt-2">
					<button type="submit" className="button-quiet">
						{m.form_apply_filters()}
					</button>
					{set && (
						<Link to={path} className="link p-2">
							{m.search_clear()}
						</Link>
					)}
				</div>
			</Form>
		</FormStateProvider>
	)
}
