import type { ReactNode } from 'react'
import type { FormValues, Reply } from '#app/domain/form.ts'
import { PostForm } from './post-form.tsx'

type Props = {
	verb: string
	/** Tells apart the same act on several things of a page. */
	of?: string
	reply: Reply | undefined
	values?: FormValues
	/** What opens the form where it asks for more than a press of its button. */
	summary?: ReactNode
	children: ReactNode
}

/** One of several forms of a page: shows what was refused only where it was the one that was sent. */
export function ActForm({ verb, of, reply, values, summary, children }: Props) {
	const own = reply?.values.verb === verb ? reply : undefined
	const form = (
		<PostForm
			reply={own}
			values={values}
			scope={of === undefined ? verb : `${verb}-${of}`}
			className="stack-4"
		>
			<input type="hidden" name="verb" value={verb} />
			{children}
		</PostForm>
	)
	if (summary === undefined) return form
	return (
		<details
			{...(of === undefined && { id: `do-${verb}` })}
			open={own !== undefined}
			className="border-t border-line"
		>
			<summary className="cursor-pointer py-2 font-semibold">{summary}</summary>
			<div className="pb-4">{form}</div>
		</details>
	)
}
