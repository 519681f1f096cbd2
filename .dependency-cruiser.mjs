/**
 * What each folder of app/ may import, besides itself. Nothing else is allowed.
 * @type {Record<string, string[]>}
 */
export const mayImport = {
	domain: [],
	locales: ['domain'],
	adapters: ['domain', 'locales'],
	queries: ['domain', 'adapters'],
	commands: ['domain', 'adapters'],
	jobs: ['domain', 'adapters', 'commands', 'queries', 'locales', 'demo'],
	demo: ['domain', 'adapters', 'commands'],
	http: ['domain', 'adapters', 'locales'],
	components: ['domain', 'locales'],
	routes: ['domain', 'commands', 'queries', 'http', 'components', 'locales'],
}

/**
 * Components show what queries answer: they may know its type, never its code.
 * @type {Record<string, string[]>}
 */
export const mayNameTypesOf = { components: ['queries', 'adapters'], routes: ['adapters'] }

const folder = (/** @type {string} */ name) => `^app/${name}/`

const layers = Object.entries(mayImport).map(([name, others]) => ({
	name: `${name}-imports-only-${[name, ...others].join('-')}`,
	severity: 'error',
	from: { path: folder(name), pathNot: '\\.(test|contract)\\.tsx?$' },
	to: {
		path: '^app/',
		pathNot: [name, ...others, ...(mayNameTypesOf[name] ?? [])].map(folder),
	},
}))

const typesOnly = Object.entries(mayNameTypesOf).map(([name, others]) => ({
	name: `${name}-take-only-types-from-${others.join('-')}`,
	severity: 'error',
	from: { path: folder(name) },
	to: { path: others.map(folder), dependencyTypesNot: ['type-only'] },
}))

export default {
	forbidden: [
		...layers,
		...typesOnly,
		{
			name: 'domain-is-pure',
			comment:
				'Rules take plain values and give plain values. zod may help to describe them, Temporal to reckon with days.',
			severity: 'error',
			from: { path: folder('domain'), pathNot: '\\.test\\.ts$' },
			to: { pathNot: [folder('domain'), 'node_modules/(zod|temporal-polyfill)/'] },
		},
		{
			name: 'http-stays-at-the-edge',
			severity: 'error',
			from: { path: '^app/(domain|adapters|queries|commands|jobs|demo)/' },
			to: { path: 'node_modules/(@remix-run|react|express)' },
		},
		{
			name: 'one-place-speaks-to-prisma',
			comment: 'Routes and components never touch the database.',
			severity: 'error',
			from: { path: '^app/(routes|components|http|locales)/' },
			to: { path: 'node_modules/(@prisma|pg)/' },
		},
		{
			name: 'routes-do-not-import-routes',
			severity: 'error',
			from: { path: folder('routes') },
			to: { path: folder('routes') },
		},
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'everything-resolves',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^virtual:' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^app/(adapters/db/generated|locales/compiled)/' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
		},
	},
}
