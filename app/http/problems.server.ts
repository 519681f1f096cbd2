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

/** Troubles that have a page of their own; everything else stays what it is and reaches the log. */
export function problemOf(error: unknown): unknown {
	if (error instanceof KeyUsedOtherwise) return problem(409, 'form-changed')
	if (isBusy(error)) return problem(503, 'busy', { 'Retry-After': '5' })
	return error
}
