import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { faultOf } from '#app/adapters/fault.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { NonceContext } from '#app/components/nonce.ts'
import type { Preferences } from '#app/domain/preferences.ts'
import { type PageScripts, pagePolicy } from '#app/http/headers.server.ts'
import { packed } from '#app/http/packed.server.ts'
import { m } from '#app/locales/compiled/messages.js'

/** Loaders may answer this long; rendering is given up a second later. */
export const streamTimeout = 5000

export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remix: EntryContext,
	_context: AppLoadContext,
): Promise<Response> {
	headers.set('Content-Type', 'text/html; charset=utf-8')
	if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
	const nonce = randomBytes(16).toString('base64')
	const scripts = scriptsOf(remix)
	headers.set('Content-Security-Policy', pagePolicy(scripts, nonce))
	if (scripts !== 'hydration') {
		const html = renderToString(
			<NonceContext.Provider value={nonce}>
				<RemixServer context={remix} url={request.url} />
			</NonceContext.Provider>,
		)
		const whole = `<!DOCTYPE html>${status === 422 ? toldInTitle(html) : html}`
		return packed(request, whole, { status, headers })
	}
	return streamed(request, status, headers, remix, nonce)
}

/** Pages ship no script unless their route says that it earns it, or the reader has asked to hear them. */
function scriptsOf(remix: EntryContext): PageScripts {
	const handles = remix.staticHandlerContext.matches.map(
		({ route }) =>
			remix.routeModules[route.id]?.handle as { hydrates?: true; island?: true } | undefined,
	)
	if (handles.some((handle) => handle?.hydrates)) return 'hydration'
	const { preferences } = (remix.staticHandlerContext.loaderData.root ?? {}) as {
		preferences?: Preferences
	}
	const isRead = preferences?.reading === 'aloud'
	return isRead || handles.some((handle) => handle?.island) ? 'island' : 'none'
}

/** Whoever hears a page read aloud learns first that the form was not taken. With scripts the summary sees to it. */
const toldInTitle = (html: string) => html.replace('<title>', `<title>${m.form_error_prefix()}`)

function streamed(
	request: Request,
	status: number,
	headers: Headers,
	remix: EntryContext,
	nonce: string,
): Promise<Response> {
	return new Promise((resolve, reject) => {
		let answer = status
		const page = (
			<NonceContext.Provider value={nonce}>
				<RemixServer context={remix} url={request.url} nonce={nonce} />
			</NonceContext.Provider>
		)
		const { pipe, abort } = renderToPipeableStream(page, {
			nonce,
			onAllReady() {
				clearTimeout(timer)
				const html = text(pipe(new PassThrough()))
				resolve(
					html.then((whole) => new Response(withoutZeros(whole), { status: answer, headers })),
				)
			},
			onShellError(error) {
				clearTimeout(timer)
				reject(error)
			},
			onError(error) {
				answer = 500
				log.error({ event: 'render-failed', ...faultOf(error) })
			},
		})
		const timer = setTimeout(abort, streamTimeout + 1000)
	})
}

/** React 18 fills a buffer up with zeros where the next letter has no room; a reader would see them. */
const withoutZeros = (html: string) => html.replaceAll('\0', '')

/** The last resort: what no page has an answer for. Never logs what a form said. */
export function handleError(error: unknown, { request }: { request: Request }): void {
	if (request.signal.aborted || isAnswer(error)) return
	const { pathname } = new URL(request.url)
	log.error({ event: 'unexpected-error', path: pathname, ...faultOf(error) })
}

/** A problem that a loader or action has thrown on purpose: its visitor reads it, the log need not. */
function isAnswer(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false
	const { status = 500 } = ('init' in error ? error.init : error) as { status?: number }
	return status < 500
}
