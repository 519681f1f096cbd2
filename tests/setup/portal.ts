import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { root } from '#scripts/lib/paths.mjs'
import { freePort } from '#scripts/lib/port.mjs'

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the portal under test answers. */
		origin: string
		/** Its database, as its owner. */
		ownerUrl: string
		/** What it has written to its log so far is here. */
		logFile: string
	}
}

/** The whole portal, started as the README says, on a data folder that vanishes afterwards. */
export async function setup(project: TestProject) {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-portal-'))
	await chmod(folder, 0o711)
	const port = await freePort('127.0.0.1')
	const logFile = join(folder, 'portal.log')
	const log = openSync(logFile, 'a')
	const portal = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
		cwd: root,
		stdio: ['ignore', log, log],
		env: {
			...process.env,
			DATA_DIR: join(folder, 'data'),
			PORT: String(port),
			LOG_LEVEL: 'info',
			API_REQUESTS_PER_SECOND: '1000',
			API_BURST: '100000',
		},
	})
	const exited = new Promise((resolve) => portal.once('exit', resolve))
	const origin = `http://127.0.0.1:${port}`
	await untilReady(logFile, portal)
	const running = JSON.parse(await readFile(join(folder, 'data/running.json'), 'utf8'))
	project.provide('origin', origin)
	project.provide('ownerUrl', running.environment.DATABASE_URL)
	project.provide('logFile', logFile)
	return async () => {
		portal.kill('SIGTERM')
		await exited
		await rm(folder, { recursive: true, force: true })
	}
}

async function untilReady(logFile: string, portal: { exitCode: number | null }): Promise<void> {
	for (let tries = 0; tries < 1200; tries++) {
		const said = await readFile(logFile, 'utf8')
		if (said.includes('is ready')) return
		if (portal.exitCode !== null) throw new Error(`the portal ended while starting:\n${said}`)
		await wait(100)
	}
	throw new Error(`the portal did not become ready:\n${await readFile(logFile, 'utf8')}`)
}
