import { env } from '#app/adapters/env.server.ts'
import { httpSmsProvider, incomingIn } from './http-sms-provider.server.ts'
import type { SmsProvider } from './sms-provider.ts'

/** In a demonstration nothing leaves the house, and whoever stands at the machine may play the telephone. */
const demoSender: SmsProvider = {
	name: 'demo',
	send: async ({ id }) => ({ providerId: `demo-${id}` }),
	receive: ({ body }) => incomingIn(body),
}

const noSender: SmsProvider = {
	name: 'none',
	send: async () => ({ failed: 'no-provider', lasting: true }),
	receive: () => ({ refused: 'not-signed' }),
}

/** The one that the settings name. */
export function smsProvider(): SmsProvider {
	const { SMS_URL, SMS_SECRET, SMS_TIMEOUT_MS, DEMO } = env()
	if (SMS_URL !== undefined && SMS_SECRET !== undefined)
		return httpSmsProvider({ url: SMS_URL, secret: SMS_SECRET, timeoutMs: SMS_TIMEOUT_MS })
	return DEMO ? demoSender : noSender
}
