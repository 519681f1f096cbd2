import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import { env } from '#app/adapters/env.server.ts'
import { isSecure } from './origin.server.ts'

/** For everything that is no page: nothing may be loaded from it or run in it. */
const strictest = {
	'default-src': ["'none'"],
	'frame-ancestors': ["'none'"],
	'form-action': ["'none'"],
	'base-uri': ["'none'"],
}

export function securityHeaders() {
	return [
		helmet({
			contentSecurityPolicy: { useDefaults: false, directives: strictest },
			referrerPolicy: { policy: 'same-origin' },
			crossOriginResourcePolicy: { policy: 'same-origin' },
			strictTransportSecurity: isSecure() ? { maxAge: 63_072_000, includeSubDomains: true } : false,
			xFrameOptions: { action: 'deny' },
		}),
		onePolicy,
	]
}

const policyHeader = 'content-security-policy'

/** Remix adds its headers to those set before; a page's own policy has to replace the strictest one. */
function onePolicy(_request: Request, response: Response, next: NextFunction): void {
	const append = response.append.bind(response)
	response.append = (name, value) =>
		name.toLowerCase() === policyHeader ? response.set(name, value) : append(name, value)
	next()
}

/** The dev server puts scripts and styles of its own into pages. */
const developing = "default-src 'self' 'unsafe-inline' data: ws:; frame-ancestors 'none'"

/** What scripts a page carries: none, a small one of its own, or those that bring it to life. */
export type PageScripts = 'none' | 'island' | 'hydration'

const scriptSources: Record<PageScripts, (nonce: string) => string> = {
	none: () => "'none'",
	island: (nonce) => `'nonce-${nonce}'`,
	hydration: (nonce) => `'self' 'nonce-${nonce}'`,
}

/**
 * The policy of a page. Pages without scripts allow none at all; an island only the tag with this
 * answer's nonce; the others our own files besides.
 */
export function pagePolicy(scripts: PageScripts, nonce: string): string {
	if (env().NODE_ENV === 'development') return developing
	const directives: Record<string, string> = {
		'default-src': "'none'",
		'script-src': scriptSources[scripts](nonce),
		'style-src': "'self'",
		'img-src': "'self' data:",
		'connect-src': "'self'",
		'manifest-src': "'self'",
		'form-action': "'self'",
		'base-uri': "'none'",
		'object-src': "'none'",
		'frame-ancestors': "'none'",
	}
	if (isSecure()) directives['upgrade-insecure-requests'] = ''
	return Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`.trim())
		.join('; ')
}
