import { AsyncLocalStorage } from 'node:async_hooks'
import type { NextFunction, Request, Response } from 'express'
import type { Locale } from '#app/domain/preferences.ts'
import { overwriteGetLocale } from '#app/locales/compiled/runtime.js'
import { readPreferences } from './cookies.server.ts'

const speaking = new AsyncLocalStorage<{ locale: Locale }>()

overwriteGetLocale(() => speaking.getStore()?.locale ?? 'zh-CN')

/** Everything a request does speaks the visitor's language, loaders and rendering alike. */
export function withRequestLocale(request: Request, _response: Response, next: NextFunction): void {
	readPreferences(request.get('cookie') ?? null).then(
		({ locale }) => speaking.run({ locale }, next),
		next,
	)
}

/** For texts that go to someone else, in their language: messages, notices. */
/** @public */
export function inLocale<T>(locale: Locale, speak: () => T): T {
	return speaking.run({ locale }, speak)
}

/** The visitor turned out to have an account with another language. */
export function speak(locale: Locale): void {
	const store = speaking.getStore()
	if (store) store.locale = locale
}
