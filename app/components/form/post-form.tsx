import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormValues, Reply } from '#app/domain/form.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormKey } from './form-key.tsx'
import { FormStateProvider } from './form-state.tsx'
import { KeptNotice } from './kept-notice.tsx'

type Props = {
	/** What an action refused to do; undefined before anything was sent. */
	reply?: Reply | undefined
	values?: FormValues | undefined
	action?: string
	/** For forms that carry a file. */
	upload?: boolean
	className?: string
	/** Tells apart several forms of a page. */
	scope?: string
	children: ReactNode
}

/**
 * A form that changes something: posts, carries its idempotency key, shows above itself what the
 * server found wrong. The browser's own validation stays off: its messages speak another language.
 */
export function PostForm({
	reply,
	values,
	action,
	upload = false,
	className = 'stack-6',
	scope,
	children,
}: Props) {
	const { state } = useNavigation()
	return (
		<FormStateProvider reply={reply} values={values} scope={scope}>
			<Form
				method="post"
				noValidate
				aria-busy={state !== 'idle'}
				{...(action !== undefined && { action })}
				{...(upload && { encType: 'multipart/form-data' as const })}
			>
				<FormKey />
				<div className={className}>
					{reply?.kept && <KeptNotice upload={upload} />}
					<ErrorSummary />
					{children}
				</div>
			</Form>
		</FormStateProvider>
	)
}
