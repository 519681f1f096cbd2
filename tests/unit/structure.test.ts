import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#scripts/lib/paths.mjs'
import { isTest, type Source, sourcesIn } from '#tests/setup/sources.ts'

const code = ['.ts', '.tsx', '.mjs']
const app = await sourcesIn(['app'], '.ts', '.tsx')
const everything = await sourcesIn(
	['app', 'scripts', 'tests', 'bench', 'prisma/schema'],
	...code,
	'.css',
	'.prisma',
)
const own = app.filter((file) => !isTest(file))

const lines = ({ text }: Source) => text.trimEnd().split('\n').length
const under = (folder: string) => own.filter(({ path }) => path.startsWith(`app/${folder}/`))
const paths = (files: readonly Source[]) => files.map(({ path }) => path)

describe('the figures', () => {
	test('no file is longer than 250 lines: split it by what changes together', () => {
		expect(paths(everything.filter((file) => lines(file) > 250))).toEqual([])
	})

	test('no route is longer than 150 lines: what it draws belongs in components/', () => {
		expect(paths(under('routes').filter((file) => lines(file) > 150))).toEqual([])
	})

	test('half of the files have at most 48 lines', () => {
		const sorted = own.map(lines).toSorted((one, other) => one - other)
		expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(48)
	})

	test('at most 40 packages are needed to run', () => {
		const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
		expect(Object.keys(dependencies).length).toBeLessThanOrEqual(40)
	})
})

describe('nothing is passed over', () => {
	const excuses: [string, RegExp][] = [
		[
			'a check switched off',
			/@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|knip-ignore/,
		],
		['a task left behind', new RegExp(`\\b(${['TO', 'FIX'].join('|')})(DO|ME)\\b`)],
		['a type turned into another by force', /\bas unknown as\b/],
		['a test left out', /\b(test|it|describe)\.(only|todo|fails)\b/],
	]
	test.each(excuses)('by %s', (_excuse, pattern) => {
		expect(
			paths(
				everything.filter(
					({ path, text }) => !path.endsWith('/structure.test.ts') && pattern.test(text),
				),
			),
		).toEqual([])
	})
})

/** The folders of app/, as CONTRIBUTING.md describes them. */
const folders = [
	'adapters',
	'commands',
	'components',
	'demo',
	'domain',
	'http',
	'islands',
	'jobs',
	'locales',
	'queries',
	'routes',
	'styles',
]

/** The files that Remix and the build look for at the top. */
const topFiles = ['entry.client.tsx', 'entry.server.tsx', 'root.tsx', 'routes.ts', 'tailwind.css']

/**
 * The nouns of the field that name sub-folders of domain/, queries/, commands/, components/ and jobs/:
 * what belongs to one noun is found under the same name in each. A new noun is a line here.
 */
const nouns = [
	'access',
	'accounts',
	'applications',
	'audit',
	'benefit',
	'care',
	'caseload',
	'cases',
	'claims',
	'concepts',
	'cv',
	'deadlines',
	'desk',
	'divisions',
	'employers',
	'figures',
	'guidance',
	'help',
	'identity',
	'imports',
	'inbox',
	'job-reports',
	'matching',
	'money',
	'moves',
	'notices',
	'notifications',
	'occupations',
	'offers',
	'people',
	'placements',
	'plans',
	'policy',
	'posts',
	'projects',
	'readings',
	'reference',
	'refusals',
	'registration',
	'reports',
	'saved-searches',
	'search',
	'search-text',
	'seekers',
	'sign-in',
	'spelling',
	'system',
	'tables',
	'time',
	'views',
	'training',
	'trust',
	'workshops',
]
/** Drawing has two things besides the nouns: forms and the frame around every page. */
const drawing = ['form', 'shell']

describe('every file has its place', () => {
	test('in a folder that is described', () => {
		const tops = new Set(app.map(({ path }) => path.split('/')[1] ?? ''))
		expect([...tops].filter((name) => ![...folders, ...topFiles].includes(name))).toEqual([])
	})

	test.each(['domain', 'queries', 'commands', 'components', 'jobs'])(
		'in %s/, under a noun',
		(folder) => {
			const used = new Set(under(folder).flatMap(({ path }) => path.split('/').slice(2, -1)))
			const known = [...nouns, ...(['components', 'queries'].includes(folder) ? drawing : [])]
			expect([...used].filter((name) => !known.includes(name))).toEqual([])
		},
	)

	test('and a name in kebab-case', () => {
		const plain =
			/^(([a-z\d]+(-[a-z\d]+)*)(\.(server|client|test|contract|config))*\.(tsx?|mjs|css|prisma))$/
		expect(paths(everything.filter(({ path }) => !plain.test(basename(path))))).toEqual([])
	})

	test('queries, commands and jobs run on the server, and say so', () => {
		const serverOnly = [...under('queries'), ...under('commands'), ...under('jobs')]
		expect(
			paths(
				serverOnly.filter(
					({ path, text }) => !path.endsWith('.server.ts') && text.includes('async '),
				),
			),
		).toEqual([])
	})

	test('so does whatever needs Node or a server module', () => {
		const needsServer = /^import (?!type\b)[^']*? from '(node:[^']+|[^']+\.server\.tsx?)'/m
		const edge = /^app\/(routes\/|root|entry)/
		const silent = own.filter(
			({ path, text }) => !path.includes('.server.') && !edge.test(path) && needsServer.test(text),
		)
		expect(paths(silent)).toEqual([])
	})

	test.each(['queries', 'commands'])('a file in %s/ exports what its name says', (folder) => {
		const exported = ({ path }: Source) =>
			basename(path, '.server.ts').replace(/-(\w)/g, (_dash, letter: string) =>
				letter.toUpperCase(),
			)
		const missing = under(folder).filter(
			(file) =>
				!new RegExp(
					`^export (async )?function ${exported(file)}\\b|^export const ${exported(file)}\\b`,
					'm',
				).test(file.text),
		)
		expect(paths(missing)).toEqual([])
	})
})

describe('routes', () => {
	const table = readFileSync(join(root, 'app/routes.ts'), 'utf8')
	const listed = [...table.matchAll(/'(routes\/[^']+)'/g)].map(([, path]) => `app/${path}`)

	test('all stand in app/routes.ts, each once', () => {
		expect(listed.toSorted()).toEqual(paths(under('routes')).toSorted())
	})

	test('ask for the answer to a form by useAnswer, which also knows what was typed in a session that ended', () => {
		expect(paths(own.filter(({ text }) => /\buseActionData\b/.test(text)))).toEqual([
			'app/components/form/answer.ts',
		])
	})

	test('never look into the database themselves', () => {
		expect(
			paths(
				under('routes').filter(({ text }) =>
					/\bctx\.(read|write)\b|\bread\(\(|\bwrite\(async/.test(text),
				),
			),
		).toEqual([])
	})
})
