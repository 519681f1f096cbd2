import { createHmac } from 'node:crypto'
import { sameBytes } from '#app/adapters/crypto/lookup.server.ts'
import { incomingText, type ProviderCall, type Received } from './incoming-text.ts'
import type { OutgoingText, SendResult, SmsProvider } from './sms-provider.ts'

type Gateway = { url: string; secret: string; timeoutMs: number }

/** A request of the gateway older than this is not taken: whoever has seen one cannot send it again next week. */
const callHoldsSeconds = 300

/**
 * Texts through an HTTP gateway: one POST a message, signed, in time or not at all. The header
 * `Zhuye-Signature` is an HMAC-SHA256 with the shared secret over the time, a full stop and the body;
 * `Idempotency-Key` is our id. An answer of 2xx with `{"id": …}` means taken; docs/operations.md says more.
 */
export function httpSmsProvider(gateway: Gateway): SmsProvider {
	return {
		name: 'http',
		async send(text) {
			try {
				return await resultOf(await post(gateway, text))
			} catch (error) {
				const late = error instanceof Error && error.name === 'TimeoutError'
				return { failed: late ? 'timeout' : 'unreachable', lasting: false }
			}
		},
		receive: (call, now) => received(gateway, call, now),
	}
}

function post({ url, secret, timeoutMs }: Gateway, text: OutgoingText): Promise<Response> {
	const body = JSON.stringify(text)
	const time = String(Math.floor(Date.now() / 1000))
	return fetch(url, {
		method: 'POST',
		body,
		// A message must not follow a redirect to someone else.
		redirect: 'error',
		signal: AbortSignal.timeout(timeoutMs),
		headers: {
			'Content-Type': 'application/json',
			'Idempotency-Key': text.id,
			'Zhuye-Time': time,
			'Zhuye-Signature': signatureOf(secret, time, body),
		},
	})
}

const signatureOf = (secret: string, time: string, body: string): string =>
	createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')

/** The gateway signs what it brings as we sign what we send. */
function received({ secret }: Gateway, { body, headers }: ProviderCall, now: Date): Received {
	const time = headers.get('Zhuye-Time') ?? ''
	const signature = headers.get('Zhuye-Signature') ?? ''
	if (!/^\d{1,12}$/.test(time)) return notSigned
	if (Math.abs(now.getTime() / 1000 - Number(time)) > callHoldsSeconds) return notSigned
	const due = Buffer.from(signatureOf(secret, time, body))
	return sameBytes(Buffer.from(signature), due) ? incomingIn(body) : notSigned
}

const notSigned: Received = { refused: 'not-signed' }

export function incomingIn(body: string): Received {
	try {
		return incomingText.parse(JSON.parse(body))
	} catch {
		return { refused: 'unreadable' }
	}
}

/** What the provider answers in words may repeat the number: only its status and its id are kept. */
async function resultOf(response: Response): Promise<SendResult> {
	const answer: unknown = await response.json().catch(() => null)
	if (!response.ok) {
		const passing = response.status >= 500 || [408, 425, 429].includes(response.status)
		return { failed: `status-${response.status}`, lasting: !passing }
	}
	const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : ''
	return { providerId: String(id).slice(0, 100) }
}
