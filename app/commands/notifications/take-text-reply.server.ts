import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import { atTheDoor } from '#app/adapters/db/door.server.ts'
import { limitReached } from '#app/adapters/limits/limits.server.ts'
import { type OfferOfPhone, offersOfPhone } from '#app/adapters/offers/offers-of-phone.server.ts'
import { textCodeOf } from '#app/adapters/offers/text-code.server.ts'
import type { IncomingText, ProviderCall } from '#app/adapters/sms/incoming-text.ts'
import { smsProvider } from '#app/adapters/sms/sms-providers.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { sayNoByText } from '#app/commands/offers/say-no-by-text.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'
import { readPhone } from '#app/domain/identity/phone.ts'
import {
	type ReplyOutcome,
	readTextReply,
	type TextReply,
} from '#app/domain/notifications/text-reply.ts'
import { openOfferStates } from '#app/domain/offers/offer-machine.ts'
import { answerReply } from './answer-reply.server.ts'

/** `busy`: the same message is being taken at this moment. */
type Taken = { id: string } | { known: ReplyOutcome | 'busy' }

/** What a provider brings is taken when it is its own; what came of it, for the provider to try again where need be. */
export async function bringTextReply(
	call: ProviderCall,
	now: Date,
): Promise<Outcome | 'not-signed' | 'unreadable'> {
	const incoming = smsProvider().receive(call, now)
	return 'refused' in incoming ? incoming.refused : takeTextReply(incoming, now)
}

type Outcome = ReplyOutcome | 'busy' | 'too-many'

/**
 * Somebody answered a text message. The same message brought twice is taken once; a "no" alone is put to nobody’s
 * decision before a reason has been taken.
 */
export async function takeTextReply(
	{ id: providerId, phone: typed, words }: IncomingText,
	now: Date,
): Promise<Outcome> {
	const phone = readPhone(typed)
	if (phone === null) return 'nothing-open'
	const phoneHash = lookupHash('phone', phone)
	if (await limitReached('text-reply', phoneHash.toString('hex'))) return 'too-many'
	const taken = await keep({ providerId, phoneHash, words })
	if ('known' in taken) return taken.known
	const offers = await atTheDoor((client) => offersOfPhone(client, phoneHash))
	const reply = readTextReply(words)
	const outcome =
		reply.kind === 'stop' ? await answerReply.stop(phoneHash) : await act(reply, offers, now)
	await atTheDoor((client) =>
		client.query('UPDATE text_reply SET outcome = $2 WHERE id = $1', [taken.id, outcome]),
	)
	return outcome
}

type Kept = { providerId: string; phoneHash: Buffer; words: string }

/**
 * Whoever brings a message first takes it; brought again meanwhile it is busy, until a minute has passed without an
 * outcome: then whoever took it has died over it.
 */
async function keep({ providerId, phoneHash, words }: Kept): Promise<Taken> {
	const id = newId()
	return atTheDoor(async (client) => {
		const { rows: taken } = await client.query<{ id: string }>(
			`INSERT INTO text_reply (id, provider_id, phone_hash, words_cipher) VALUES ($1, $2, $3, $4)
			 ON CONFLICT (provider_id) DO UPDATE SET received_at = now()
				WHERE text_reply.outcome IS NULL AND text_reply.received_at < now() - interval '1 minute' RETURNING id`,
			[id, providerId, phoneHash, seal(`text_reply.words:${id}`, words)],
		)
		if (taken[0]) return taken[0]
		const { rows: known } = await client.query<{ outcome: ReplyOutcome | null }>(
			'SELECT outcome FROM text_reply WHERE provider_id = $1',
			[providerId],
		)
		return { known: known[0]?.outcome ?? 'busy' }
	})
}

/** What waits for an answer; where nothing does, the last one that was never answered: a late answer is heard. */
function answerable(offers: readonly OfferOfPhone[]): readonly OfferOfPhone[] {
	const open = offers.filter(({ state }) => openOfferStates.includes(state))
	return open.length > 0 ? open : offers.filter(({ state }) => state === 'no-answer').slice(0, 1)
}

type Said = Exclude<TextReply, { kind: 'stop' }>

async function act(reply: Said, offers: readonly OfferOfPhone[], now: Date): Promise<ReplyOutcome> {
	const open = answerable(offers)
	const [newest] = open
	if (!newest) return 'nothing-open'
	const named = meant(reply, open)
	const [offer] = named
	if (!offer) return answerReply.unclear(newest, now)
	if (reply.kind !== 'reason' && named.length > 1) return answerReply.which(newest, now)
	const outcome = await answer(reply, offer, now)
	if ('refused' in outcome) return answerReply.notPossible(offer, now)
	if (reply.kind === 'decline') return 'asked-why'
	return reply.kind === 'accept'
		? answerReply.accepted(offer, now)
		: answerReply.declined(offer, now)
}

/** As whoever holds the answer code does: the number that the message went to stands for the person. */
function answer(reply: Said, { id, personId }: OfferOfPhone, now: Date) {
	const actor: Bearer = { kind: 'bearer', offerId: id, personId }
	const ctx = contextFor(actor, { now })
	if (reply.kind === 'decline') return sayNoByText(ctx)
	if (reply.kind === 'accept') return acceptOffer(ctx, id, { how: 'text', share: false })
	const { reason, words } = reply
	return declineOffer(ctx, id, { how: 'text', reasons: [reason], words })
}

/** A reason is for what was said no to; an answer without digits may mean any that is open. */
function meant(reply: Said, open: readonly OfferOfPhone[]): readonly OfferOfPhone[] {
	if (reply.kind === 'reason') return open.filter(({ saidNo }) => saidNo)
	const { code } = reply
	return code === null ? open : open.filter(({ id }) => textCodeOf(id) === code)
}
