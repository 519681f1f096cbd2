import type { Locale } from '#app/domain/preferences.ts'
import type { ProviderCall, Received } from './incoming-text.ts'

/** A text message 短信 as it is handed to a provider. */
export type OutgoingText = {
	/** Ours, and the same at each try: by it the provider tells a repetition from a second message. */
	id: string
	phone: string
	/** The name under which the wording is registered with the provider, its facts, and the words themselves. */
	template: string
	params: Readonly<Record<string, string | number>>
	words: string
	locale: Locale
}

/** `lasting` where trying again cannot help: the number or the wording is refused. */
export type SendResult = { providerId: string } | { failed: string; lasting: boolean }

/**
 * Whoever carries text messages, there and back. Knows nothing of the outbox, and never throws for a failed delivery.
 * `receive` reads what the provider says somebody sent.
 */
export type SmsProvider = {
	name: string
	send(text: OutgoingText): Promise<SendResult>
	receive(call: ProviderCall, now: Date): Received
}
