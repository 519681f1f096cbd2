import type { Ctx, Db } from '#app/adapters/context.ts'
import { fallbackEngine, firstEngine } from '#app/adapters/search/engines.server.ts'
import type { EngineName, PostSearch } from '#app/adapters/search/post-search.ts'
import { smsSender } from '#app/adapters/sms/sms-senders.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { retryDays } from '#app/domain/system/retrying.ts'

type Behind = { engine: string; waiting: number; setAside: number; since: Date | null }
export type EngineState = Behind & { engine: EngineName; healthy: boolean }
export type WorkerState = { id: string; startedAt: Date; beatenAt: Date; build: string }
export type TextCount = { state: string; count: number }
export type Failure = { what: string; error: string; count: number; last: Date }

export type SystemState = {
	engines: EngineState[]
	workers: WorkerState[]
	/** Who carries texts, how many of the last days are in which state, and why some failed. */
	sender: string
	texts: TextCount[]
	failedTexts: Failure[]
	setAside: Failure[]
	versions: { build: string; node: string; postgresql: string; megabytes: number }
}

/** How the machinery of the portal is: engines, worker, outbox, versions. Says nothing of anybody. */
export async function systemState({ read }: Ctx<Staff>): Promise<SystemState> {
	const engines = [...new Set([firstEngine(), fallbackEngine()])]
	const healthy = await Promise.all(engines.map(answers))
	return read(async (db) => {
		const behind = await behindOf(db)
		return {
			engines: engines.map(({ engine }, place) => ({
				...(behind.find((each) => each.engine === engine) ?? nothingBehind),
				engine,
				healthy: healthy[place] === true,
			})),
			workers: await db.workerProcess.findMany({
				orderBy: { startedAt: 'asc' },
				select: { id: true, startedAt: true, beatenAt: true, build: true },
			}),
			sender: smsSender().name,
			texts: await db.$queryRaw<TextCount[]>`
				SELECT state, count(*)::int AS count FROM text_message
				WHERE created_at > now() - make_interval(days => ${retryDays}::int) GROUP BY state ORDER BY state`,
			failedTexts: await db.$queryRaw<Failure[]>`
				SELECT template AS what, error, count(*)::int AS count, max(created_at) AS last FROM text_message
				WHERE state = 'failed' AND created_at > now() - make_interval(days => ${retryDays}::int)
				GROUP BY template, error ORDER BY last DESC LIMIT 50`,
			setAside: await db.$queryRaw<Failure[]>`
				SELECT engine AS what, error, count(*)::int AS count, max(changed_at) AS last FROM search_outbox
				WHERE set_aside GROUP BY engine, error ORDER BY last DESC LIMIT 50`,
			versions: await versionsOf(db),
		}
	})
}

const nothingBehind = { waiting: 0, setAside: 0, since: null }

const answers = (engine: PostSearch): Promise<boolean> => engine.healthy().catch(() => false)

function behindOf(db: Db): Promise<Behind[]> {
	return db.$queryRaw<Behind[]>`
		SELECT engine, count(*) FILTER (WHERE NOT set_aside)::int AS waiting,
			count(*) FILTER (WHERE set_aside)::int AS "setAside",
			min(changed_at) FILTER (WHERE NOT set_aside) AS since
		FROM search_outbox GROUP BY engine`
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
