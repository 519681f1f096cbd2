import { z } from 'zod'

/** A text message that somebody sent back, as a provider hands it over. */
export const incomingText = z.object({
	/** The provider’s, and the same at each try: by it we tell a repetition from a second message. */
	id: z.string().min(1).max(100),
	phone: z.string().min(1).max(30),
	words: z.string().max(500),
})
export type IncomingText = z.output<typeof incomingText>

/** What a request holds, or why it is not taken: somebody else sent it, or it says nothing that can be read. */
export type Received = IncomingText | { refused: 'not-signed' | 'unreadable' }

/** A request of the provider: its body to the letter, for the signature, and its headers. */
export type ProviderCall = { body: string; headers: Headers }
