import { contextFor } from '#app/adapters/context.server.ts'
import { moveUp } from '#app/commands/training/move-up.server.ts'

/** A place of a run became free, or it has more than before; harmless however often it runs. */
export async function fillRun(runId: string, now = new Date()): Promise<void> {
	await moveUp(contextFor({ kind: 'system', name: 'worker' } as const, { now }), runId)
}
