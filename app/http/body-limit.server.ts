import type { NextFunction, Request, Response } from 'express'
import { m } from '#app/locales/compiled/messages.js'
import { answerPlainly } from './plain-answer.server.ts'

const kibibyte = 1024

/** How much a request may carry: forms are small, uploads have a reader of their own that counts. */
const limits: { path: RegExp; bytes: number }[] = [
	{ path: /^\/officer\/import(\.data)?$/, bytes: 1024 * 1024 * kibibyte },
	{ path: /^\/(refusals|cases|claims)\/[\w-]+\/evidence(\.data)?$/, bytes: 6 * 1024 * kibibyte },
	{ path: /^\/api\//, bytes: 256 * kibibyte },
	{ path: /./, bytes: 128 * kibibyte },
]

/** Refuses a body by its announced length, and cuts off one that turns out longer than it may be. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
	const most = limits.find(({ path }) => path.test(request.path))?.bytes ?? 0
	if (Number(request.get('content-length') ?? 0) > most) {
		refuseTooLarge(response)
		return
	}
	let seen = 0
	request.on('data', (piece: Buffer) => {
		seen += piece.length
		if (seen > most && !response.headersSent) {
			refuseTooLarge(response)
			request.destroy()
		}
	})
	request.pause()
	next()
}

function refuseTooLarge(response: Response): void {
	response.set('Connection', 'close')
	answerPlainly(response, 413, m.front_too_large, {})
}
