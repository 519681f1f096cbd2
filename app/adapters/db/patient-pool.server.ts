import { setTimeout as wait } from 'node:timers/promises'
import { Pool, type PoolClient } from 'pg'
import { isAway } from './conflicts.server.ts'

/** PostgreSQL restarts within seconds; who asks meanwhile waits so long, and no longer. */
const patience = 3000
const pause = 100

type Connected = (
	error: Error | undefined,
	client: PoolClient | undefined,
	done: PoolClient['release'],
) => void

/** Outlasts a restart of PostgreSQL: as long as there is no connection nothing has been asked, and trying again is safe. */
export class PatientPool extends Pool {
	override connect(): Promise<PoolClient>
	override connect(callback: Connected): void
	override connect(callback?: Connected): Promise<PoolClient> | undefined {
		const connected = this.#connected()
		if (!callback) return connected
		connected.then(
			(client) => callback(undefined, client, client.release.bind(client)),
			(error) => callback(error, undefined, () => undefined),
		)
		return undefined
	}

	async #connected(): Promise<PoolClient> {
		for (const began = performance.now(); ; await wait(pause)) {
			try {
				return await super.connect()
			} catch (error) {
				if (!isAway(error) || performance.now() - began > patience) throw error
			}
		}
	}
}
