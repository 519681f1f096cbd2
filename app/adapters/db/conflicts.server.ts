import { setTimeout as wait } from 'node:timers/promises'

const tries = 4

/**
 * Serialisation failures (40001) and deadlocks (40P01) are nobody's fault: the transaction has left
 * nothing behind and is tried again, after a moment that differs from the rival's.
 */
export async function retryingConflicts<T>(attempt: () => Promise<T>): Promise<T> {
	for (let left = tries; ; left--) {
		try {
			return await attempt()
		} catch (error) {
			if (left === 1 || !isConflict(error)) throw error
			await wait(10 + Math.random() * 40)
		}
	}
}

function isConflict(error: unknown): boolean {
	return ['40001', '40P01'].includes(sqlState(error) ?? '')
}

type Traced = {
	code?: unknown
	cause?: Traced
	meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } }
}

/** PostgreSQL's own code of an error, however deep Prisma has wrapped it. */
export function sqlState(error: unknown): string | null {
	if (typeof error !== 'object' || error === null) return null
	const { code, cause, meta } = error as Traced
	const original = meta?.driverAdapterError?.cause?.originalCode
	if (typeof original === 'string') return original
	if (code === 'P2034') return '40001'
	if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('P2')) return code
	const inner = (error as { originalCode?: unknown }).originalCode
	return typeof inner === 'string' ? inner : sqlState(cause)
}

/** There is no database to talk to: it is stopped, stopping, or starting. */
export function isAway(error: unknown): boolean {
	const { message } = (error ?? {}) as { message?: unknown }
	const isUnreachable =
		typeof message === 'string' &&
		/ECONNREFUSED|ENOENT.*PGSQL|Connection terminated unexpectedly/.test(message)
	return isUnreachable || ['57P01', '57P03'].includes(sqlState(error) ?? '')
}

/** No connection could be had in time, or a statement took too long: the database is busy or away. */
export function isBusy(error: unknown): boolean {
	const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
	const isFull =
		typeof message === 'string' && message.includes('timeout exceeded when trying to connect')
	const states = ['57014', '53300', '55P03']
	return code === 'P2028' || isFull || isAway(error) || states.includes(sqlState(error) ?? '')
}

/** The name of the unique or other constraint that an error is about; null when it is about none. */
export function constraintOf(error: unknown): string | null {
	if (typeof error !== 'object' || error === null) return null
	const text = JSON.stringify(error, (_key, value) =>
		value instanceof Error ? { ...value, message: value.message } : value,
	)
	return /constraint[\\"':{ ]+(?:index[\\"': ]+)?([a-z_]+)/.exec(text)?.[1] ?? null
}
