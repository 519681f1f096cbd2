import { pool } from '#app/adapters/db/pools.server.ts'
import { invitationsTo, type Received } from '#app/adapters/trust/invitations-to.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'

/** Who asks whoever is signed in to act for them. */
export const myInvitations = ({ accountId }: Recipient): Promise<Received[]> =>
	invitationsTo(pool('door'), accountId)
