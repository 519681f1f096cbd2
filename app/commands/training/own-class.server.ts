import type { Ctx, Db } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'

const withCourse = { course: true } as const
type OwnClass = Prisma.CourseRunGetPayload<{ include: typeof withCourse }>

/** A class that the actor may run: of their division, or the one they hold as its trainer. */
export async function ownClass(
	{ actor }: Ctx<Staff>,
	db: Db,
	id: string,
): Promise<OwnClass | null> {
	const run = await db.courseRun.findUnique({ where: { id }, include: withCourse })
	const subject = { divisions: [run?.ownerCode ?? null], accountId: run?.trainerId ?? null }
	return run && may(actor, 'class.run', subject) ? run : null
}
