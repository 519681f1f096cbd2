import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { type QrCode, qrCodeOf } from '#app/adapters/paper/qr-code.server.ts'
import { revealed } from '#app/adapters/people/sealed-person.server.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import {
	type AnswerProof,
	proofAskedOf,
	writtenAnswerCode,
} from '#app/domain/offers/answer-code.ts'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type PrintedOffer = {
	id: string
	number: string
	name: string
	institution: string
	note: string
	replyBy: string | null
	/** In two halves, as it is easiest to type. */
	answerCode: string
	/** What is asked beside the code; null where the portal knows nothing to ask for. */
	proof: AnswerProof | null
	address: string
	qr: QrCode
	post: PostView
	today: string
}

/** An offer as it goes to the person on paper, with the code to answer it; while it can be answered. */
export async function printedOffer(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
	origin: string,
): Promise<PrintedOffer | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const offer = await db.offer.findFirst({
			where: { id, state: { in: [...answerableOfferStates] } },
			include: { post: { include: viewed }, introduction: { select: { number: true } } },
		})
		if (!offer || !may(actor, 'offer.deliver', { divisions: [offer.personDivision] })) return null
		const person = await db.person.findUniqueOrThrow({ where: { id: offer.personId } })
		const known = { ...revealed(person), birthDate: isoDayOrNull(person.birthDate) }
		const answerCode = writtenAnswerCode(offer.answerCode)
		return {
			id,
			number: offer.introduction?.number ?? offer.number,
			name: person.name,
			institution: offer.institution,
			note: offer.note,
			replyBy: isoDayOrNull(offer.replyBy),
			answerCode,
			proof: proofAskedOf(known),
			address: `${origin}/answer`,
			qr: qrCodeOf(`${origin}/answer?code=${answerCode}`),
			post: await postView(db, offer.post),
			today,
		}
	})
}
