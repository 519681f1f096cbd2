import { createHash, timingSafeEqual } from 'node:crypto'
import { type Request, type Response, Router } from 'express'
import { env } from '#app/adapters/env.server.ts'
import { type CopyState, recentCopyStates } from '#app/adapters/search/copy-states.server.ts'
import { firstEngineState } from '#app/adapters/search/search-posts.server.ts'
import { workerAlive } from './health.server.ts'

/**
 * `/metrics` in the text form of Prometheus, for whoever has the token of METRICS_TOKEN; without one
 * there is no such page. Not by address: behind a proxy on the same machine everyone comes from
 * loopback. What it tells, how busy and how ill the portal is, helps whoever wants to press it down.
 */
export function metricsRoutes(): Router {
	const router = Router()
	router.get('/metrics', async (request, response) => {
		const token = env().METRICS_TOKEN
		if (!token) return notThere(response)
		if (!carries(request, token))
			return void response.status(401).set('WWW-Authenticate', 'Bearer').type('text').send('401\n')
		const text = await metricsText().catch(() => null)
		response
			.set('Cache-Control', 'no-store')
			.status(text === null ? 503 : 200)
			.type('text/plain; version=0.0.4')
			.send(text ?? '# the database does not answer\n')
	})
	return router
}

const notThere = (response: Response): void => void response.status(404).type('text').send('404\n')

/** Compared as digests, so that neither length nor likeness shows in the time it takes. */
function carries(request: Request, token: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest()
	return timingSafeEqual(digest(request.get('authorization') ?? ''), digest(`Bearer ${token}`))
}

type Facts = {
	copies: CopyState[]
	engine: ReturnType<typeof firstEngineState>
	worker: boolean
}
type Sample = [labels: Record<string, string>, value: number]
type Metric = { is: 'gauge' | 'counter'; help: string; samples: (facts: Facts) => Sample[] }

const perCopy =
	(value: (copy: CopyState) => number | undefined) =>
	({ copies }: Facts) =>
		copies.flatMap((copy): Sample[] => {
			const figure = value(copy)
			return figure === undefined ? [] : [[{ copy: copy.name }, figure]]
		})
const perName =
	(label: string, counts: (facts: Facts) => Partial<Record<string, number>>) => (facts: Facts) =>
		Object.entries(counts(facts)).map(([name, count]): Sample => [{ [label]: name }, count ?? 0])

const metrics: Record<string, Metric> = {
	zhuye_search_lag_seconds: {
		is: 'gauge',
		help: 'Age of the oldest change that a copy of the search index has not got.',
		samples: perCopy(({ lagSeconds }) => lagSeconds),
	},
	zhuye_search_waiting: {
		is: 'gauge',
		help: 'Posts that wait to be brought into a copy of the search index.',
		samples: perCopy(({ waiting }) => waiting),
	},
	zhuye_search_set_aside: {
		is: 'gauge',
		help: 'Posts that were given up and wait for an administrator.',
		samples: perCopy(({ setAside }) => setAside),
	},
	zhuye_search_building_ratio: {
		is: 'gauge',
		help: 'How much of a copy that is being built is done.',
		samples: perCopy(({ building }) =>
			building ? building.done / Math.max(1, building.total) : undefined,
		),
	},
	zhuye_search_drift: {
		is: 'gauge',
		help: 'Posts that differed when a copy was last compared with the database.',
		samples: perCopy(({ drift }) => drift),
	},
	zhuye_search_verified_timestamp_seconds: {
		is: 'gauge',
		help: 'When a copy was last compared with the database.',
		samples: perCopy(({ verifiedAt }) => (verifiedAt ? verifiedAt.getTime() / 1000 : undefined)),
	},
	zhuye_search_fault: {
		is: 'gauge',
		help: 'What keeps the worker from writing to a copy.',
		samples: ({ copies }) =>
			copies.flatMap(({ name, fault }): Sample[] => (fault ? [[{ copy: name, fault }, 1]] : [])),
	},
	zhuye_search_first_engine_asked: {
		is: 'gauge',
		help: 'Whether this process asks the first engine; 0 while PostgreSQL stands in.',
		samples: ({ engine }) => [[{}, Number(engine.isAsked)]],
	},
	zhuye_search_answers_total: {
		is: 'counter',
		help: 'Searches by the engine that answered.',
		samples: perName('engine', ({ engine }) => engine.answers),
	},
	zhuye_search_failures_total: {
		is: 'counter',
		help: 'Searches that the first engine did not answer.',
		samples: perName('fault', ({ engine }) => engine.failures),
	},
	zhuye_worker_alive: {
		is: 'gauge',
		help: 'Whether a worker has given a sign of life lately.',
		samples: ({ worker }) => [[{}, Number(worker)]],
	},
	process_resident_memory_bytes: {
		is: 'gauge',
		help: 'Resident memory of this process.',
		samples: () => [[{}, process.memoryUsage.rss()]],
	},
}

async function metricsText(): Promise<string> {
	const [copies, worker] = await Promise.all([recentCopyStates(), workerAlive()])
	const facts = { copies, engine: firstEngineState(), worker: worker === true }
	const lines = Object.entries(metrics).flatMap(([name, { is, help, samples }]) => [
		`# HELP ${name} ${help}`,
		`# TYPE ${name} ${is}`,
		...samples(facts).map(([labels, value]) => `${name}${labelsText(labels)} ${value}`),
	])
	return `${lines.join('\n')}\n`
}

function labelsText(labels: Record<string, string>): string {
	const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`)
	return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}
