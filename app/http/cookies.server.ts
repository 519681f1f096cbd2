import { createCookie } from '@remix-run/node'
import { answerPassMinutes } from '#app/adapters/offers/answer-pass.server.ts'
import { type Preferences, preferences } from '#app/domain/preferences.ts'
import { unsentLimits } from '#app/domain/unsent-form.ts'
import { isSecure } from './origin.server.ts'

const day = 24 * 60 * 60

/** The `__Host-` prefix binds a cookie to this very host, and asks for HTTPS. */
function cookie(name: string, maxAge?: number) {
	const secure = isSecure()
	return createCookie(secure ? `__Host-${name}` : name, {
		httpOnly: true,
		sameSite: 'lax',
		path: '/',
		secure,
		...(maxAge === undefined ? {} : { maxAge }),
	})
}

/** The session's token; the browser forgets it when it is closed, the server after the idle time. */
export const sessionCookie = () => cookie('zhuye-session')

/** The browser that asked for a one-time code. */
export const signInCookie = () => cookie('zhuye-sign-in', 15 * 60)

/**
 * That someone has shown an answer code. It outlives what is sealed in it by as long as a form waits, so that what was
 * typed too late finds its offer again.
 */
export const answerCookie = () =>
	cookie('zhuye-answer', (answerPassMinutes + unsentLimits.minutes) * 60)

/** The browser whose form came when its session was over: a random token, and nothing of the form. */
export const unsentCookie = () => cookie('zhuye-unsent', unsentLimits.minutes * 60)

export const preferencesCookie = () => cookie('zhuye-preferences', 365 * day)

export async function readPreferences(header: string | null): Promise<Preferences> {
	const stored = await preferencesCookie().parse(header)
	return preferences.parse(typeof stored === 'object' && stored !== null ? stored : {})
}
