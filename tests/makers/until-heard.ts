import { isBusy } from '#app/adapters/db/conflicts.server.ts'

/** A database that is busy says so and has done nothing: whoever asked asks again. */
export async function untilHeard<T>(ask: () => Promise<T>): Promise<T> {
	for (;;)
		try {
			return await ask()
		} catch (error) {
			if (!isBusy(error)) throw error
		}
}
