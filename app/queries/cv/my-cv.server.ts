import type { Ctx, Db } from '#app/adapters/context.ts'
import { madeCv } from '#app/adapters/cv/made-cv.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { standingApplicationStates } from '#app/domain/applications/application-machine.ts'
import type { Cv, CvChoices } from '#app/domain/cv/cv.ts'

/** An application that stands: to its employer the CV was given, or can be. */
export type CvReader = {
	applicationId: string
	post: string
	employer: string
	/** The copy they may open; null where none was given. */
	share: { id: string; givenAt: Date } | null
}

export type MyCv = { cv: Cv; choices: CvChoices; readers: CvReader[] }

/** The person's CV, who may open a copy of it, and to whom they could give one; null without a registration. */
export async function myCv({ actor, today, read }: Ctx<Recipient>): Promise<MyCv | null> {
	const { personId } = actor
	if (personId === null) return null
	return read(async (db) => {
		const made = await madeCv(db, personId, today)
		return made && { ...made, readers: await readersOf(db, personId) }
	})
}

async function readersOf(db: Db, personId: string): Promise<CvReader[]> {
	const rows = await db.application.findMany({
		where: { personId, state: { in: [...standingApplicationStates] } },
		orderBy: { id: 'desc' },
		select: {
			id: true,
			post: { select: { title: true, employer: { select: { name: true } } } },
			cvShares: { where: { endedAt: null }, select: { id: true, givenAt: true } },
		},
	})
	return rows.map(({ id, post, cvShares }) => ({
		applicationId: id,
		post: post.title,
		employer: post.employer.name,
		share: cvShares[0] ?? null,
	}))
}
