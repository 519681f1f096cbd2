import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type NextFunction, type Request, type Response, Router } from 'express'

/**
 * Files of the build. Those below /assets carry a hash in their names and never change; what is not
 * there is not there, and never a page.
 */
export function assetRoutes(folder: string): Router {
	const router = Router()
	const files = new Set(readdirSync(folder, { recursive: true }).map((name) => `/${name}`))
	router.use(compressedTwin(files))
	router.use(
		'/assets',
		express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
	)
	const file = express.static(folder, { maxAge: '1h', index: false })
	// Most addresses are pages: the disk need not be asked about those.
	router.use((request, response, next) =>
		files.has(request.path) ? file(request, response, next) : next(),
	)
	return router
}

/** The better one first. */
const encodings = { br: '.br', gzip: '.gz' } as const
const encodingNames = Object.keys(encodings) as (keyof typeof encodings)[]

/** Gives the file that was compressed when the portal was built, to whoever can read it. */
function compressedTwin(files: ReadonlySet<string>) {
	return (request: Request, response: Response, next: NextFunction): void => {
		const { path } = request
		const twins = encodingNames.filter((name) => files.has(path + encodings[name]))
		if (twins.length > 0) response.vary('Accept-Encoding')
		const readable = twins.find((name) => request.acceptsEncodings(name) === name)
		if (readable) {
			response.type(extname(path)).set('Content-Encoding', readable)
			request.url = path + encodings[readable]
		}
		next()
	}
}
