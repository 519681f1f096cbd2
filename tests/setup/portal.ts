import { readFile } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the portal under test answers. */
		origin: string
		/** The settings it runs with: its database, its keys. */
		portalSettings: Record<string, string>
		/** Its database, as its owner. */
		ownerUrl: string
		/** What it has written to its log so far is here. */
		logFile: string
	}
}

/** Behind a proxy on this machine, as in production: tests choose the address they come from. */
export async function setup(project: TestProject) {
	const portal = await startThrowawayPortal({
		TRUSTED_PROXIES: 'loopback',
		NODE_OPTIONS: '--trace-deprecation',
	})
	project.provide('origin', portal.origin)
	project.provide('portalSettings', portal.environment)
	project.provide('ownerUrl', portal.environment.DATABASE_URL ?? '')
	project.provide('logFile', portal.logFile)
	return async () => {
		const log = await readFile(portal.logFile, 'utf8')
		await portal.stop()
		const outdated = log.match(/^.*DeprecationWarning.*(?:\n\s+at .*)*/m)
		if (outdated) throw new Error(`the portal was warned:\n${outdated[0]}`)
	}
}
