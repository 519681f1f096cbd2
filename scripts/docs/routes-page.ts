import type { RouteConfigEntry } from '@remix-run/route-config'
import { permissions } from '#app/domain/access/permissions.ts'
import type { Door } from '#app/http/guarded.server.ts'
import siteMap from '#app/routes.ts'
import { code, page, table } from './markdown.ts'

type Handler = { door?: Door }
type RouteModule = { loader?: Handler; action?: Handler }

const modules = import.meta.glob<RouteModule>('/app/routes/**/*.{ts,tsx}')

export type Place = {
	address: string
	file: string
	loader: Door | undefined
	action: Door | undefined
}

/** The whole site, in the order of app/routes.ts, with the doors that the files themselves declare. */
export async function placesOfSite(): Promise<Place[]> {
	const entries: RouteConfigEntry[] = await siteMap
	return Promise.all(
		entries.map(async ({ path = '', file }) => {
			const load = modules[`/app/${file}`]
			if (!load) throw new Error(`app/routes.ts names ${file}, which is not there`)
			const { loader, action } = await load()
			return { address: `/${path}`, file, loader: loader?.door, action: action?.door }
		}),
	)
}

export function routesPage(places: readonly Place[]): string {
	const rows = places.map(({ address, file, loader, action }) => [
		code(address),
		whoMay(loader),
		whoMay(action),
		code(file),
	])
	return page(
		'Addresses of the site 站点地址',
		'app/routes.ts and the doors of the files it names',
		'Who may see a page and who may send its form, by the line of the [table of rights](rights.md) ' +
			'that stands at the door; the line also says how one has to stand to what the address names. ' +
			'*Open* doors say why. *Fresh*: staff must have proven who they are a short while ago.',
		table(['address', 'see', 'do', 'file in `app/`'], rows),
	)
}

function whoMay(door: Door | undefined): string {
	if (!door) return ''
	if ('open' in door) return `*open*: ${door.open}`
	const roles = Object.keys(permissions[door.may]).join(', ')
	return `${code(door.may)}${door.fresh ? ', *fresh*' : ''}: ${roles}`
}
