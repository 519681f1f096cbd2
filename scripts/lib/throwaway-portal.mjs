import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './paths.mjs'
import { freePort } from './port.mjs'

/** So that measuring and testing is no abuse. */
export const withoutLimits = {
	API_REQUESTS_PER_SECOND: '1000',
	API_BURST: '100000',
	REPORTS_AN_HOUR: '100000',
}

/**
 * The whole portal, started as the README says, on a data folder that vanishes afterwards, or on that of
 * `DATA_DIR`, which stays.
 * @param {Record<string, string>} [environment]
 */
export async function startThrowawayPortal(environment = {}) {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-portal-'))
	await chmod(folder, 0o711)
	const port = await freePort('127.0.0.1')
	const logFile = join(folder, 'portal.log')
	const log = openSync(logFile, 'a')
	const dataDir = environment.DATA_DIR ?? join(folder, 'data')
	const portal = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
		cwd: root,
		stdio: ['ignore', log, log],
		env: {
			...process.env,
			DATA_DIR: dataDir,
			PORT: String(port),
			LOG_LEVEL: 'info',
			...withoutLimits,
			...environment,
		},
	})
	const exited = new Promise((resolve) => portal.once('exit', resolve))
	const stop = async () => {
		portal.kill('SIGTERM')
		await exited
		await rm(folder, { recursive: true, force: true })
	}
	try {
		await untilReady(logFile, portal)
	} catch (error) {
		await stop()
		throw error
	}
	const running = JSON.parse(await readFile(join(dataDir, 'running.json'), 'utf8'))
	return {
		origin: `http://127.0.0.1:${port}`,
		/** @type {Record<string, string>} */
		environment: running.environment,
		dataDir,
		pid: portal.pid,
		logFile,
		stop,
	}
}

/** A busy machine of two cores takes minutes to build, migrate and fill a portal. */
const patienceMs = 300_000

/** @param {string} logFile @param {{ exitCode: number | null }} portal */
async function untilReady(logFile, portal) {
	for (const began = performance.now(); performance.now() - began < patienceMs; await wait(100)) {
		const said = await readFile(logFile, 'utf8')
		if (said.includes('is ready')) return
		if (portal.exitCode !== null) throw new Error(`the portal ended while starting:\n${said}`)
	}
	throw new Error(`the portal did not become ready:\n${await readFile(logFile, 'utf8')}`)
}
