import type { Ctx } from '#app/adapters/context.ts'
import { sealAbout } from '#app/adapters/cv/sealed-cv.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { CvChoices } from '#app/domain/cv/cv.ts'

type Outcome = { refused: 'registration-missing' | 'not-allowed' } | { kept: string }

/** What the person writes about themself, and what they leave out; copies given before stay as they were. */
export function keepCv(ctx: Ctx<Recipient>, choices: CvChoices): Promise<Outcome> {
	const { actor, now } = ctx
	const { personId } = actor
	return ctx.write(async ({ db, record }): Promise<Outcome> => {
		if (personId === null) return { refused: 'registration-missing' }
		if (!may(actor, 'cv.keep', { personId })) return { refused: 'not-allowed' }
		const { about, hidden, showsPhone } = choices
		const kept = {
			aboutCipher: sealAbout(personId, about),
			hidden: [...hidden],
			showsPhone,
			changedAt: now,
		}
		await db.cv.upsert({
			where: { personId },
			create: { personId, ...kept },
			update: kept,
		})
		const { residenceCode } = await db.person.findUniqueOrThrow({ where: { id: personId } })
		record({
			action: 'cv.keep',
			subject: ['cv', personId],
			division: residenceCode,
			details: { hidden: [...hidden], showsPhone },
		})
		return { kept: personId }
	})
}
