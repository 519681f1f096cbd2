import { data } from '@remix-run/node'
import { isBusy } from '#app/adapters/db/conflicts.server.ts'
import { KeyUsedOtherwise } from '#app/adapters/db/idempotency.server.ts'

/** What can be wrong with a request as a whole; the error page has words for each. */
export type ProblemCode =
	| 'not-found'
	| 'forbidden'
	| 'not-trusted'
	| 'form-without-key'
	| 'form-changed'
	| 'prove-again'
	| 'too-many'
	| 'too-large'
	| 'busy'

/** Thrown by loaders and actions; reaches the nearest error boundary with its code and status. */
export function problem(status: number, code: ProblemCode, headers?: HeadersInit) {
	return data({ code }, { status, ...(headers && { headers }) })
}

export const notFound = () => problem(404, 'not-found')
export const forbidden = () => problem(403, 'forbidden')

/** A row that has to be there: what does not exist and what may not be seen look the same from outside. */
export function found<T>(row: T | null | undefined): T {
	if (row === null || row === undefined) throw notFound()
	return row
}

type Trouble = { status: number; code: ProblemCode; headers: Record<string, string> }

/** Troubles that have a page of their own and are no fault of the sender's; null for what has to reach the log. */
export function troubleOf(error: unknown): Trouble | null {
	if (error instanceof KeyUsedOtherwise) return { status: 409, code: 'form-changed', headers: {} }
	if (isBusy(error)) return { status: 503, code: 'busy', headers: { 'Retry-After': '5' } }
	return null
}
