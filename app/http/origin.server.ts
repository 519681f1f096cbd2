import type { Request } from 'express'
import { env } from '#app/adapters/env.server.ts'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * The origin under which browsers reach the portal: the configured one, else, on one's own machine,
 * the loopback address asked for. Null where neither holds: then no form is accepted.
 */
export function publicOrigin(request: Request): string | null {
	const { PUBLIC_ORIGIN } = env()
	if (PUBLIC_ORIGIN) return new URL(PUBLIC_ORIGIN).origin
	const host = request.get('host') ?? ''
	return loopback.test(host) ? `http://${host}` : null
}

export function isSecure(): boolean {
	return env().PUBLIC_ORIGIN?.startsWith('https:') ?? false
}
