import type { WriteTx } from '#app/adapters/context.ts'
import type { Claim } from '#app/adapters/db/generated/client.ts'
import { notifyAccount, notifyPerson } from '#app/adapters/notify/notify.server.ts'

type News = 'claim-returned' | 'claim-granted' | 'claim-refused' | 'claim-paid'

/** To the person; of an employer's claim to whoever wrote it down, for what it claims is not the person's. */
export async function tellClaimant(
	tx: WriteTx,
	{ id, personId, employerId, createdBy }: Claim,
	template: News,
): Promise<void> {
	if (employerId === null)
		await notifyPerson(tx, personId, { template, params: {}, link: `/me/claims/${id}` })
	else
		await notifyAccount(tx, createdBy.replace(/^account:/, ''), {
			template,
			params: {},
			link: `/claims/${id}`,
		})
}
