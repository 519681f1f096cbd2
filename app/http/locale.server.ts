import type { NextFunction, Request, Response } from 'express'
import { inLocale } from '#app/locales/speaking.server.ts'
import { readPreferences } from './cookies.server.ts'

/** Everything a request does speaks the visitor's language, loaders and rendering alike. */
export function withRequestLocale(request: Request, _response: Response, next: NextFunction): void {
	readPreferences(request.get('cookie') ?? null).then(({ locale }) => inLocale(locale, next), next)
}
