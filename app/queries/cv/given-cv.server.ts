import type { Ctx } from '#app/adapters/context.ts'
import { cvOfShare } from '#app/adapters/cv/sealed-cv.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Cv } from '#app/domain/cv/cv.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** `cv` is null where the person gave none to this employer, or took it back. */
export type GivenCv = { applicationId: string; post: string; cv: Cv | null }

/** The CV that was given with an application, for staff on the side of the post. Who opens it is noted. */
export async function givenCv(
	ctx: Ctx<Staff>,
	applicationId: string | undefined,
): Promise<GivenCv | null> {
	if (!isUuid(applicationId)) return null
	const found = await ctx.read((db) =>
		db.application.findUnique({
			where: { id: applicationId },
			select: {
				personId: true,
				postDivision: true,
				post: { select: { title: true } },
				cvShares: { where: { endedAt: null } },
			},
		}),
	)
	if (!found || !may(ctx.actor, 'cv.see', { divisions: [found.postDivision] })) return null
	const [share] = found.cvShares
	const cv = share ? cvOfShare(share) : null
	if (cv !== null) await noteReading(ctx, found.personId, 'cv')
	return { applicationId, post: found.post.title, cv }
}
