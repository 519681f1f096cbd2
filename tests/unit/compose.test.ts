import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { groups } from '#app/adapters/settings.server.mjs'
import { root } from '#scripts/lib/paths.mjs'

const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const words = z.array(z.string())
const depends = z.record(
	z.string(),
	z.strictObject({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }),
)

/** What compose.yaml uses of the Compose Specification; what is not listed here is a mistake. */
const service = z.strictObject({
	image: z.string(),
	build: z.literal('.').optional(),
	command: words.optional(),
	restart: z.enum(['unless-stopped', 'on-failure']),
	user: z.string().optional(),
	read_only: z.literal(true),
	tmpfs: words,
	cap_drop: z.tuple([z.literal('ALL')]),
	cap_add: z.tuple([z.literal('NET_BIND_SERVICE')]).optional(),
	security_opt: z.tuple([z.literal('no-new-privileges:true')]),
	secrets: words.optional(),
	/** Without a value it is passed on from the shell, where it is set there. */
	environment: z.record(z.string(), z.string().nullable()).optional(),
	volumes: words.optional(),
	ports: words.optional(),
	networks: words,
	shm_size: z.string().optional(),
	deploy: z.strictObject({ replicas: z.number() }).optional(),
	depends_on: depends.optional(),
	healthcheck: z
		.strictObject({
			test: words,
			interval: z.string(),
			start_period: z.string().optional(),
		})
		.optional(),
})
const file = z.strictObject({
	name: z.string(),
	'x-hardened': z.unknown(),
	'x-portal': z.unknown(),
	services: z.record(z.string(), service),
	networks: z.record(z.string(), z.unknown()),
	volumes: z.record(z.string(), z.null()),
	secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
})

const compose = file.parse(parse(textOf('compose.yaml'), { merge: true }))
const services = Object.entries(compose.services)
const ours = services.filter(([, { image }]) => image === 'zhuye')
const namesOf = (given: string[] | undefined) => given ?? []

describe.each(services)('the service %s', (_name, its) => {
	test('names only secrets, networks and volumes that there are', () => {
		const volumes = namesOf(its.volumes).map((volume) => volume.split(':')[0] ?? '')
		const missing = [
			...namesOf(its.secrets).filter((secret) => !(secret in compose.secrets)),
			...its.networks.filter((network) => !(network in compose.networks)),
			...volumes.filter((volume) =>
				volume.startsWith('./') ? !existsSync(join(root, volume)) : !(volume in compose.volumes),
			),
		]
		expect(missing).toEqual([])
	})

	test('waits only for what can become what it waits for', () => {
		const hopeless = Object.entries(its.depends_on ?? {}).filter(([other, { condition }]) =>
			condition === 'service_healthy'
				? !compose.services[other]?.healthcheck
				: compose.services[other]?.restart !== 'on-failure',
		)
		expect(hopeless).toEqual([])
	})

	test('either ends by itself or says how it is', () => {
		expect(its.healthcheck !== undefined).toBe(its.restart === 'unless-stopped')
	})
})

test('only the proxy can be reached from outside', () => {
	expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy'])
})

test('only the one-shot service signs in as the owner of the database', () => {
	const owners = ours.filter(([, { secrets }]) => namesOf(secrets).includes('owner-url'))
	expect(owners.map(([name]) => name)).toEqual(['migrate'])
})

test.each(ours)('%s: its settings are settings, its program is in the image', (_name, its) => {
	const known = new Set(Object.values(groups).flatMap((group) => Object.keys(group)))
	const unknown = Object.keys(its.environment ?? {}).filter(
		(name) => !known.has(name.replace(/_FILE$/, '')),
	)
	expect(unknown).toEqual([])
	const [program, script = ''] = its.command ?? []
	expect(program).toBe('node')
	expect(existsSync(join(root, script))).toBe(true)
})

test('every folder that the image copies is there, and it does not run as root', () => {
	const dockerfile = textOf('Dockerfile')
	const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map(([, p]) => p)
	const made = ['build', 'node_modules']
	expect(
		copied.filter((path = '') => !made.includes(path) && !existsSync(join(root, path))),
	).toEqual([])
	expect(
		dockerfile
			.trim()
			.split('\n')
			.findLast((line) => line.startsWith('USER')),
	).toBe('USER node')
})
