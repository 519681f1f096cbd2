import { env } from '#app/adapters/env.server.ts'
import { httpSmsSender } from './http-sms-sender.server.ts'
import type { SmsSender } from './sms-sender.ts'

/** In a demonstration nothing leaves the house. */
const demoSender: SmsSender = {
	name: 'demo',
	send: async ({ id }) => ({ providerId: `demo-${id}` }),
}

const noSender: SmsSender = {
	name: 'none',
	send: async () => ({ failed: 'no-provider', lasting: true }),
}

/** The one that the settings name. */
export function smsSender(): SmsSender {
	const { SMS_URL, SMS_SECRET, SMS_TIMEOUT_MS, DEMO } = env()
	if (SMS_URL !== undefined && SMS_SECRET !== undefined)
		return httpSmsSender({ url: SMS_URL, secret: SMS_SECRET, timeoutMs: SMS_TIMEOUT_MS })
	return DEMO ? demoSender : noSender
}
