import type { Ctx, Db } from '#app/adapters/context.ts'
import { type CopyState, copyStates } from '#app/adapters/search/copy-states.server.ts'
import {
	courseEngineState,
	firstCourseEngine,
} from '#app/adapters/search/courses/course-engines.server.ts'
import { fallbackEngine, firstEngine } from '#app/adapters/search/engines.server.ts'
import type { EngineName, PostSearch } from '#app/adapters/search/post-search.ts'
import type { CopyName } from '#app/adapters/search/search-index.ts'
import { firstEngineState } from '#app/adapters/search/search-posts.server.ts'
import { smsProvider } from '#app/adapters/sms/sms-providers.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'
import { retryDays } from '#app/domain/system/retrying.ts'

export type EngineState = {
	engine: EngineName
	/** Answers this very process. */
	healthy: boolean
	/** What made this process ask PostgreSQL instead. */
	fault: IndexFault | null
	copy: CopyState | null
	/** The index that is being built to take its place. */
	next: CopyState | null
}
export type SetAside = {
	copy: CopyName
	subjectId: string
	title: string | null
	error: string
	changedAt: Date
}
export type WorkerState = { id: string; startedAt: Date; beatenAt: Date; build: string }
export type TextCount = { state: string; count: number }
export type Failure = { what: string; error: string; count: number; last: Date }

export type SystemState = {
	engines: EngineState[]
	/** The index of courses; null where PostgreSQL alone answers. */
	courses: EngineState | null
	workers: WorkerState[]
	/** Who carries texts, how many of the last days are in which state, and why some failed. */
	sender: string
	texts: TextCount[]
	failedTexts: Failure[]
	setAside: SetAside[]
	versions: { build: string; node: string; postgresql: string; megabytes: number }
}

/** How the machinery of the portal is: engines, worker, outbox, versions. Says nothing of anybody. */
export async function systemState({ read }: Ctx<Staff>): Promise<SystemState> {
	const [engines, courses, copies] = await Promise.all([enginesNow(), coursesNow(), copyStates()])
	return read(async (db) => ({
		courses: courses && { ...courses, copy: copies.find(({ name }) => name === 'courses') ?? null },
		engines: engines.map((state) => ({
			...state,
			copy: copies.find(({ name }) => name === state.engine) ?? null,
			next: copies.find(({ name }) => name === `${state.engine}-next`) ?? null,
		})),
		workers: await db.workerProcess.findMany({
			orderBy: { startedAt: 'asc' },
			select: { id: true, startedAt: true, beatenAt: true, build: true },
		}),
		sender: smsProvider().name,
		texts: await db.$queryRaw<TextCount[]>`
				SELECT state, count(*)::int AS count FROM text_message
				WHERE created_at > now() - make_interval(days => ${retryDays}::int) GROUP BY state ORDER BY state`,
		failedTexts: await db.$queryRaw<Failure[]>`
				SELECT template AS what, error, count(*)::int AS count, max(created_at) AS last FROM text_message
				WHERE state = 'failed' AND created_at > now() - make_interval(days => ${retryDays}::int)
				GROUP BY template, error ORDER BY last DESC LIMIT 50`,
		setAside: await db.$queryRaw<SetAside[]>`
				SELECT o.copy, o.subject_id AS "subjectId", coalesce(p.title, c.title) AS title, o.error, o.changed_at AS "changedAt"
				FROM search_outbox o LEFT JOIN post p ON p.id = o.subject_id LEFT JOIN course c ON c.id = o.subject_id
				WHERE o.set_aside AND NOT o.dismissed ORDER BY o.changed_at DESC LIMIT 50`,
		versions: await versionsOf(db),
	}))
}

const answers = (engine: Pick<PostSearch, 'healthy'>): Promise<boolean> =>
	engine.healthy().catch(() => false)

async function enginesNow() {
	const first = firstEngine()
	const engines = [...new Set([first, fallbackEngine()])]
	const healthy = await Promise.all(engines.map(answers))
	const { fault } = firstEngineState()
	return engines.map((each, place) => ({
		engine: each.engine,
		healthy: healthy[place] === true,
		fault: each === first ? fault : null,
	}))
}

async function coursesNow(): Promise<EngineState | null> {
	const first = firstCourseEngine()
	if (first.engine === 'postgresql') return null
	const { fault } = courseEngineState()
	return { engine: first.engine, healthy: await answers(first), fault, copy: null, next: null }
}

async function versionsOf(db: Db): Promise<SystemState['versions']> {
	const [row] = await db.$queryRaw<{ version: string; bytes: bigint }[]>`
		SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes`
	return {
		build: process.env.BUILD_ID ?? 'development',
		node: process.versions.node,
		postgresql: row?.version ?? '',
		megabytes: Number(row?.bytes ?? 0n) / 1_048_576,
	}
}
