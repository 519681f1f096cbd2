import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Bearer, Recipient, Staff } from '#app/domain/access/actor.ts'
import { giveCvWithin } from './give-cv-within.server.ts'

/**
 * The CV goes along with an application that has just been made. Only whoever is signed in as the person gives one;
 * where there is none to give, the application stands without, and its page says so.
 */
export async function giveCvAlong(
	ctx: Ctx<Recipient | Bearer | Staff>,
	tx: WriteTx,
	applicationId: string,
): Promise<void> {
	const { actor } = ctx
	if (actor.kind === 'recipient') await giveCvWithin({ ...ctx, actor }, tx, applicationId)
}
