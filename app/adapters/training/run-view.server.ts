import type { Db } from '#app/adapters/context.ts'
import type { CourseRun, Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import { type Point, pointOf } from '#app/domain/geo.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type RunState, runStates } from '#app/domain/training/run-machine.ts'

export type RunRoom = { taken: number; waiting: number; left: number }

export type RunView = {
	id: string
	courseId: string
	state: RunState
	startsAt: Date
	endsAt: Date
	sessions: { seq: number; startsAt: Date; endsAt: Date }[]
	place: string
	division: string
	address: string
	phone: string
	point: Point | null
	trainer: string
	capacity: number
	room: RunRoom
	/** One can still put down one's name. */
	joinable: boolean
}

const withSessions = { sessions: { orderBy: { seq: 'asc' } } } as const
type Row = Prisma.CourseRunGetPayload<{ include: typeof withSessions }>

export { withSessions }

export async function roomOf(
	db: Db,
	{ id, capacity }: Pick<CourseRun, 'id' | 'capacity'>,
): Promise<RunRoom> {
	const [counted] = await db.$queryRaw<{ taken: number; waiting: number }[]>`
		SELECT taken, waiting FROM run_room(${id}::uuid)`
	const { taken, waiting } = counted ?? { taken: 0, waiting: 0 }
	return { taken, waiting, left: waiting > 0 ? 0 : Math.max(0, capacity - taken) }
}

export async function runView(db: Db, row: Row, now: Date): Promise<RunView> {
	const { id, courseId, startsAt, endsAt, place, address, phone, capacity, sessions } = row
	const state = oneOf(runStates, row.state)
	return {
		...{ id, courseId, state, startsAt, endsAt, place, address, phone, capacity },
		sessions: sessions.map((session) => ({
			seq: session.seq,
			startsAt: session.startsAt,
			endsAt: session.endsAt,
		})),
		division: (await gazetteer()).fullName(row.placeCode),
		point: pointOf(row),
		trainer: await staffName(db, row.trainerId),
		room: await roomOf(db, row),
		joinable: state === 'open' && startsAt > now,
	}
}
