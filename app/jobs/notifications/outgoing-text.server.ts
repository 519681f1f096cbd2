import { z } from 'zod'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { open, openJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Notification, TextMessage } from '#app/adapters/db/generated/client.ts'
import { textCodeOf } from '#app/adapters/offers/text-code.server.ts'
import { revealed } from '#app/adapters/people/sealed-person.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { OutgoingText } from '#app/adapters/sms/sms-provider.ts'
import { outsideQuietHours } from '#app/domain/notifications/quiet-hours.ts'
import { isText, readMessage } from '#app/domain/notifications/templates.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { locales } from '#app/domain/preferences.ts'
import { codeRules } from '#app/domain/sign-in/code-rules.ts'
import { m } from '#app/locales/compiled/messages.js'
import { inLocale } from '#app/locales/speaking.server.ts'
import { textWords } from '#app/locales/words/texts.ts'

/** What is to be sent and from when on, or why there is nothing to send. */
export type Outgoing =
	| { text: OutgoingText; notBefore: Date }
	| { failed: 'unknown-message' | 'no-number' }

/** Puts a text of the outbox together: the number as it is now, the words in its reader's language. */
export function outgoingText(id: string, now: Date): Promise<Outgoing> {
	const ctx = contextFor({ kind: 'system', name: 'texts' }, { now })
	return ctx.read(async (db) => {
		const row = await db.textMessage.findUnique({ where: { id }, include: { notification: true } })
		if (!row) return { failed: 'unknown-message' }
		return row.notification
			? repeated(db, row, row.notification, ctx)
			: { text: signInCode(row), notBefore: now }
	})
}

const codeParams = z.object({ code: z.string() })

/** The one text that goes to a number instead of to a person. */
function signInCode({
	id,
	phoneCipher,
	paramsCipher,
	template,
	...row
}: TextMessage): OutgoingText {
	const { code } = codeParams.parse(openJson(`text_message.params:${id}`, paramsCipher ?? ''))
	const locale = oneOf(locales, row.locale)
	const minutes = String(codeRules.minutes)
	return {
		id,
		phone: open(`text_message.phone:${id}`, phoneCipher ?? ''),
		template,
		params: { code },
		words: inLocale(locale, () => m.text_sign_in_code({ code, minutes })),
		locale,
	}
}

async function repeated(
	db: Db,
	{ id }: TextMessage,
	{ template, params, link, personId }: Notification,
	{ now, today }: { now: Date; today: string },
): Promise<Outgoing> {
	const message = readMessage(template, params, link)
	if (!message || !isText(message)) return { failed: 'unknown-message' }
	const reader = personId && (await readerOf(db, personId))
	if (!reader) return { failed: 'no-number' }
	const policy = await readPolicy(db, reader.residence, today)
	const words = inLocale(reader.locale, () => textWords(message, codeIn(link)))
	return {
		text: {
			id,
			phone: reader.phone,
			locale: reader.locale,
			template: message.template,
			params: message.params,
			words,
		},
		notBefore: outsideQuietHours(now, policy('text.quiet_hours')),
	}
}

/** The digits by which a reply names the offer that a message leads to. */
function codeIn(link: string): string {
	const [, id] = /^\/me\/offers\/([\da-f-]{36})$/.exec(link) ?? []
	return id === undefined ? '' : textCodeOf(id)
}

/** The person's own phone; without one, that of whoever helps them. */
async function readerOf(db: Db, personId: string) {
	const person = await db.person.findUnique({ where: { id: personId } })
	if (!person) return null
	const account = await db.account.findFirst({
		where: person.phoneHash
			? { phoneHash: person.phoneHash }
			: { status: 'active', accesses: { some: { personId, revokedAt: null } } },
		select: { id: true, phoneCipher: true, locale: true },
	})
	const helper = account?.phoneCipher && open(`account.phone:${account.id}`, account.phoneCipher)
	const phone = revealed(person).phone ?? helper
	if (!phone) return null
	return {
		phone,
		locale: oneOf(locales, account?.locale ?? 'zh-CN'),
		residence: person.residenceCode,
	}
}
