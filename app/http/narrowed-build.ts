import type { ServerBuild } from '@remix-run/node'

/**
 * The build with only the routes that an address can lead to. Remix goes through all routes for each request, and
 * again for each page that it draws, which takes longer than many an answer.
 */
export function narrowedBuild(build: ServerBuild): (path: string) => ServerBuild {
	const routesAt = routesByBeginning(build.routes)
	const known = new Map([[build.routes, build]])
	return (path) => {
		const routes = routesAt(path)
		const described = Object.entries(build.assets.routes).filter(([id]) => routes[id])
		const narrowed = known.get(routes) ?? {
			...build,
			routes,
			assets: { ...build.assets, routes: Object.fromEntries(described) },
		}
		known.set(routes, narrowed)
		return narrowed
	}
}

type Route = {
	parentId?: string | undefined
	path?: string | undefined
	module: { handle?: unknown }
}
type Routes<Each extends Route> = Record<string, Each>

/**
 * What an address can match, by how it begins: routes that begin so, or with anything, and what they lie in. It is
 * all routes where none begins so, and for pages that come to life in the browser: there every other page is one
 * step away.
 */
export function routesByBeginning<Each extends Route>(
	all: Routes<Each>,
): (path: string) => Routes<Each> {
	const beginnings = new Set(Object.keys(all).map((id) => firstOf(all, id)))
	const known = new Map<string, Routes<Each>>()
	return (path) => {
		const beginning = path === '/' ? '' : /^\/([^/.]+)/.exec(path)?.[1]
		if (beginning === undefined || !beginnings.has(beginning)) return all
		const narrowed = known.get(beginning) ?? below(all, beginning)
		known.set(beginning, narrowed)
		return narrowed
	}
}

function below<Each extends Route>(all: Routes<Each>, beginning: string): Routes<Each> {
	const kept = new Set<string>()
	for (const id of Object.keys(all)) {
		const first = firstOf(all, id)
		if (first !== '' && first !== beginning && !isOpen(first)) continue
		for (let each: string | undefined = id; each !== undefined; each = all[each]?.parentId)
			kept.add(each)
	}
	const routes = Object.entries(all).filter(([id]) => kept.has(id))
	return routes.some(([, { module }]) => hydrates(module.handle)) ? all : Object.fromEntries(routes)
}

const isOpen = (segment: string): boolean => /^[:*]|\?$/.test(segment)

const hydrates = (handle: unknown): boolean =>
	typeof handle === 'object' && handle !== null && 'hydrates' in handle

/** The first segment of the whole path of a route; empty where it has no path. */
function firstOf<Each extends Route>(all: Routes<Each>, id: string): string {
	const { parentId, path = '' } = all[id] ?? {}
	const above = parentId === undefined ? '' : firstOf(all, parentId)
	return above || (path.split('/').find((segment) => segment !== '') ?? '')
}
