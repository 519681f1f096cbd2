import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type ListedPostOf, postsOf } from '#app/adapters/posts/posts-of.server.ts'
import {
	type WorkshopView,
	withEmployer,
	workshopView,
} from '#app/adapters/workshops/workshop-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { remarksOn, type WorkshopRemark } from '#app/domain/workshops/recognition.ts'

export type ShownWorkshop = WorkshopView & {
	/** What is asked for here, and what the workshop does not show. */
	demanded: { minPeople: number; minShare: number | null }
	remarks: WorkshopRemark[]
	posts: ListedPostOf
	mayKeep: boolean
}

/** a workshop with what its recognition asks for. */
export async function shownWorkshop(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownWorkshop | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const row = await db.workshop.findUnique({ where: { id }, include: withEmployer })
		const subject = {
			divisions: [row?.divisionCode ?? null],
			employerId: row?.employerId ?? null,
		}
		if (!row || !may(actor, 'workshop.see', subject)) return null
		const policy = await readPolicy(db, row.divisionCode, today)
		const demanded = {
			minPeople: policy('workshop.min_people'),
			minShare: policy('workshop.min_share'),
		}
		return {
			...workshopView(row, places, today),
			demanded,
			remarks: remarksOn(row, demanded),
			posts: await postsOf(db, actor, { workshopId: id }),
			mayKeep: may(actor, 'workshop.keep', subject),
		}
	})
}
