import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { dayIn } from '#app/domain/time/day.ts'
import type { Ctx, Once } from './context.ts'
import { readAs } from './db/read.server.ts'
import { writeAs } from './db/write.server.ts'

type Surroundings = { now?: Date; requestId?: string; once?: Once | null; signal?: AbortSignal }

export function contextFor<Who extends Actor>(
	actor: Who,
	surroundings: Surroundings = {},
): Ctx<Who> {
	const { now = new Date(), requestId = newId(), once = null } = surroundings
	const { signal = new AbortController().signal } = surroundings
	return {
		actor,
		now,
		today: dayIn(now),
		requestId,
		once,
		signal,
		read: (look) => readAs(actor, look),
		write: (act) => writeAs({ actor, requestId, once }, act),
	}
}
