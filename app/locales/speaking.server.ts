import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '#app/domain/preferences.ts'
import { overwriteGetLocale } from './compiled/runtime.js'

const speaking = new AsyncLocalStorage<{ locale: Locale }>()

overwriteGetLocale(() => speaking.getStore()?.locale ?? 'zh-CN')

/** Everything within speaks one language: a request its visitor's, a message its reader's. */
export function inLocale<T>(locale: Locale, speak: () => T): T {
	return speaking.run({ locale }, speak)
}

/** The visitor turned out to have an account with another language. */
export function speak(locale: Locale): void {
	const store = speaking.getStore()
	if (store) store.locale = locale
}
