import { contactOf } from '#app/adapters/applications/contact.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type ShownName, shownNames } from '#app/adapters/people/shown-names.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import {
	type ApplicationState,
	type ApplicationVerb,
	applicationMachine,
	applicationStates,
	openApplicationStates,
} from '#app/domain/applications/application-machine.ts'
import type { Contact } from '#app/domain/applications/contact.ts'
import type { Happening } from '#app/domain/moves/happening.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { timeline } from '#app/queries/moves/timeline.server.ts'

export type FollowedApplication = {
	id: string
	state: ApplicationState
	replyDueOn: string
	overdue: boolean
	interviewAt: Date | null
	interviewPlace: string
	/** Null where the person did not agree that the employer gets it. */
	contact: Contact | null
	/** The person gave their CV to this employer, for as long as they like. */
	hasCv: boolean
	person: ShownName & { id: string }
	residence: string
	post: BriefPost
	verbs: ApplicationVerb[]
	offerId: string | null
	placementId: string | null
	happenings: Happening[]
	isTheirs: boolean
	today: string
}

/** An application as staff follow it, from either side. */
export async function followedApplication(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<FollowedApplication | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const row = await db.application.findUnique({
			where: { id },
			include: {
				post: { select: briefly },
				placement: { select: { id: true } },
				cvShares: { where: { endedAt: null }, select: { id: true } },
			},
		})
		const sides = [row?.personDivision ?? null, row?.postDivision ?? null]
		if (!row || !may(actor, 'application.list', { divisions: sides })) return null
		const state = oneOf(applicationStates, row.state)
		const isTheirs = may(actor, 'application.withdraw', { divisions: [row.personDivision] })
		const names = await shownNames(db, [row.personId])
		return {
			id,
			state,
			replyDueOn: isoDay(row.replyDueOn),
			overdue: isOneOf(openApplicationStates, state) && isoDay(row.replyDueOn) < today,
			interviewAt: row.interviewAt,
			interviewPlace: row.interviewPlace,
			contact: contactOf(row),
			hasCv: row.cvShares.length > 0 && may(actor, 'cv.see', { divisions: [row.postDivision] }),
			person: { id: row.personId, ...names(row.personId) },
			residence: places.fullName(row.personDivision),
			post: briefPost(row.post, places),
			verbs: verbsFor(applicationMachine, state, moverOf(actor)).filter(
				(verb) => isTheirs || verb !== 'withdraw',
			),
			offerId: row.offerId,
			placementId: row.placement?.id ?? null,
			happenings: await timeline(db, { applicationId: id }),
			isTheirs,
			today,
		}
	})
}
