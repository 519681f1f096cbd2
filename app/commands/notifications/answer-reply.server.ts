import { contextFor } from '#app/adapters/context.server.ts'
import { atTheDoor } from '#app/adapters/db/door.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import type { OfferOfPhone } from '#app/adapters/offers/offers-of-phone.server.ts'
import type { TextTemplate } from '#app/domain/notifications/templates.ts'
import type { ReplyOutcome } from '#app/domain/notifications/text-reply.ts'

type About = Pick<OfferOfPhone, 'id' | 'personId' | 'division'>
type Answer = Extract<TextTemplate, `reply-${string}`>

/** Says to whoever answered a text what came of it, by text and in their messages. */
async function say({ id, personId, division }: About, template: Answer, now: Date): Promise<void> {
	await contextFor({ kind: 'system', name: 'text-replies' }, { now }).write(async (tx) => {
		await notifyPerson(tx, personId, { template, params: {}, link: `/me/offers/${id}` })
		tx.record({
			action: 'text-reply.answer',
			subject: ['offer', id],
			division,
			details: { template },
		})
		return {}
	})
}

const said =
	(template: Answer, outcome: ReplyOutcome) =>
	async (offer: About, now: Date): Promise<ReplyOutcome> => {
		await say(offer, template, now)
		return outcome
	}

export const answerReply = {
	unclear: said('reply-not-understood', 'not-understood'),
	which: said('reply-which', 'not-clear-which'),
	accepted: said('reply-accepted', 'accepted'),
	declined: said('reply-declined', 'declined'),
	notPossible: said('reply-not-possible', 'not-possible'),
	/** No more texts that were asked for; those about an offer that waits are no advertisement and go on. */
	stop: async (phoneHash: Buffer): Promise<ReplyOutcome> => {
		await atTheDoor((client) => client.query('SELECT stop_texts_of_phone($1)', [phoneHash]))
		return 'stopped'
	},
}
