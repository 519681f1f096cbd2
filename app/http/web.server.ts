import { createServer, type Server } from 'node:http'
import { createRequestHandler, type RequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { closePools } from '#app/adapters/db/pools.server.ts'
import { closePrisma } from '#app/adapters/db/prisma.server.ts'
import { env } from '#app/adapters/env.server.ts'
import { faultOf } from '#app/adapters/fault.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { assetRoutes } from './assets.server.ts'
import { bodyLimit } from './body-limit.server.ts'
import { apiReadsNoCookie, frontDoor } from './front-door.server.ts'
import { securityHeaders } from './headers.server.ts'
import { healthRoutes } from './health.server.ts'
import { withRequestLocale } from './locale.server.ts'
import { metricsRoutes } from './metrics.server.ts'
import { narrowedBuild } from './narrowed-build.ts'
import { publicOrigin } from './origin.server.ts'
import { compressionLevel } from './packed.server.ts'
import { apiLimit, searchLimit, suggestLimit } from './rate-limits.server.ts'
import { requestLog } from './request-log.server.ts'

/** Assets are served from here. */
type Assets = { folder: string } | null

type Build = ServerBuild | (() => Promise<ServerBuild>)

/**
 * The web program: what stands in front of Remix, in this order, and Remix behind it. In development
 * the dev server serves the assets and gives the build anew for each request.
 */
export function createApp(build: Build, assets: Assets): Express {
	const app = express()
	app.disable('x-powered-by')
	app.set('query parser', 'simple')
	app.set('trust proxy', env().TRUSTED_PROXIES ?? false)
	app.use(securityHeaders())
	app.use(healthRoutes(), metricsRoutes())
	if (assets) app.use(assetRoutes(assets.folder))
	app.use(requestLog)
	app.use(frontDoor, apiReadsNoCookie)
	app.use(apiLimit, searchLimit, suggestLimit)
	app.use(bodyLimit)
	app.use(compression({ level: compressionLevel }))
	app.use(withRequestLocale)
	app.all('*', remix(build))
	return app
}

function remix(build: Build): RequestHandler {
	if (typeof build === 'function') return handlerOf(build)
	const narrowed = narrowedBuild(build)
	const handlers = new Map<ServerBuild, RequestHandler>()
	return (request, response, next) => {
		const own = narrowed(request.path)
		const handler = handlers.get(own) ?? handlerOf(own)
		handlers.set(own, handler)
		return handler(request, response, next)
	}
}

const handlerOf = (build: Build): RequestHandler =>
	createRequestHandler({
		build,
		mode: env().NODE_ENV,
		getLoadContext: (request, response) => {
			const closed = new AbortController()
			response.once('close', () => response.writableFinished || closed.abort())
			return {
				facts: {
					requestId: String(response.locals.requestId ?? newId()),
					ip: request.ip ?? '',
					origin: publicOrigin(request) ?? '',
					closed: closed.signal,
				},
			}
		},
	})

/** Serves the built portal until it is told to stop; requests under way are answered first. */
export async function serve(build: ServerBuild, folder: string): Promise<Server> {
	const server = createServer(createApp(build, { folder }))
	const { HOST, PORT } = env()
	server.requestTimeout = 60_000
	server.headersTimeout = 20_000
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		server.listen(PORT, HOST, resolve)
	})
	log.info({ event: 'web-started', host: HOST, port: PORT })
	// Dictionaries and vocabulary take seconds to make: the first who searches need not wait for them.
	searchTools().catch((error) => log.warn({ event: 'search-not-warm', ...faultOf(error) }))
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			server.close(async () => {
				await closePrisma()
				await closePools()
				process.exit(0)
			})
			server.closeIdleConnections()
			setTimeout(() => process.exit(0), 10_000).unref()
		})
	}
	return server
}
