import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { start } from '#scripts/lib/children.mjs'
import { root } from '#scripts/lib/paths.mjs'
import { freePort } from '#scripts/lib/port.mjs'
import { withoutLimits } from '#scripts/lib/throwaway-portal.mjs'

/**
 * One more web program on the stores of a running portal, with some settings otherwise.
 * @param {Record<string, string>} environment
 */
export async function startSecondWeb(environment) {
	const port = await freePort('127.0.0.1')
	const origin = `http://127.0.0.1:${port}`
	const web = start('web', process.execPath, [join(root, 'scripts/web.mjs')], {
		...withoutLimits,
		...environment,
		PORT: String(port),
	})
	for (let tries = 0; tries < 200; tries++) {
		const answer = await fetch(`${origin}/health/ready`).catch(() => null)
		if (answer?.ok) return { origin, stop: web.stop }
		await wait(100)
	}
	throw new Error('the second web program does not answer')
}
