import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Door } from '#app/http/guarded.server.ts'
import { root } from '#scripts/lib/paths.mjs'
import { parametersOf } from './addresses.ts'

type Handler = { door?: Door }
type Route = {
	id: string
	parentId?: string
	path?: string
	module: { loader?: Handler; action?: Handler; default?: unknown }
}

/** One place of the site, as the build serves it: its pattern, and who may pass to read and to act. */
export type Place = {
	id: string
	/** "officer/posts/:id"; the first page is the empty text. */
	path: string
	isPage: boolean
	loader: Handler | undefined
	action: Handler | undefined
}

/** The whole site, walked as it was built: what a route file forgets cannot be hidden from it. */
async function placesOfBuild(): Promise<Place[]> {
	const build = (await import(pathToFileURL(join(root, 'build/server/index.js')).href)) as {
		routes: Record<string, Route>
	}
	const pathOf = ({ parentId, path }: Route): string =>
		[parentId ? pathOf(build.routes[parentId] as Route) : '', path ?? '']
			.filter((part) => part !== '')
			.join('/')
	return Object.values(build.routes).map((route) => ({
		id: route.id,
		path: pathOf(route),
		isPage: route.module.default !== undefined,
		loader: route.module.loader,
		action: route.module.action,
	}))
}

const built = await placesOfBuild()
const isTold = ({ path }: Place) => parametersOf(path).every(({ named }) => named !== null)

/** Every place whose parameters the test knows; that it knows them all is a test of its own. */
export const site = built.filter(isTold)
export const untold = built.filter((place) => !isTold(place))
