import { dateOf } from '#app/adapters/db/days.ts'
import { Prisma } from '#app/adapters/db/generated/client.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type EventWait, eventWaits, waitDays } from '#app/domain/people/person-list.ts'
import { addDays } from '#app/domain/time/day.ts'

export const atWork = Prisma.sql`EXISTS (SELECT FROM placement w WHERE w.person_id = p.id AND w.state IN ('agreed', 'started', 'stable'))`

/** Few wait among many: they are looked up once, by an index of their own, and the people by them. */
const waits: Record<EventWait, (today: string) => Prisma.Sql> = {
	'no-answer': (today) => Prisma.sql`p.id = ANY (ARRAY(
		SELECT person_id FROM offer WHERE state = 'no-answer' AND reply_by >= ${since('no-answer', today)}))`,
	started: (today) => Prisma.sql`p.id = ANY (ARRAY(
		SELECT person_id FROM placement WHERE state IN ('started', 'stable') AND started_on >= ${since('started', today)}))`,
	'check-due': (today) => Prisma.sql`p.id = ANY (ARRAY(
		SELECT w.person_id FROM placement_check c JOIN placement w ON w.id = c.placement_id
		WHERE c.done_at IS NULL AND c.due_on <= ${dateOf(today)} AND w.state IN ('started', 'stable')))`,
	left: (today) => Prisma.sql`NOT ${atWork} AND p.id = ANY (ARRAY(
		SELECT person_id FROM placement WHERE state = 'left' AND ended_on >= ${since('left', today)}))`,
}

const since = (wait: keyof typeof waitDays, today: string) =>
	dateOf(addDays(today, -waitDays[wait]))

/** Whose way waits for a word; null where nobody asks for one of these. */
export const waiting = (wait: string, today: string): Prisma.Sql | null =>
	isOneOf(eventWaits, wait) ? waits[wait](today) : null
