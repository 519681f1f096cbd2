import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { giveCvWithin, type NotGiven } from './give-cv-within.server.ts'

/** The person gives their CV to the employer of one of their applications, from its own page. */
export function giveCv(
	ctx: Ctx<Recipient>,
	applicationId: string,
): Promise<{ refused: NotGiven } | { given: string }> {
	return ctx.write(
		async (tx): Promise<{ refused: NotGiven } | { given: string }> =>
			isUuid(applicationId) ? giveCvWithin(ctx, tx, applicationId) : { refused: 'not-found' },
	)
}
