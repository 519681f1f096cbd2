import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { addDemoPeople } from './add-people.server.ts'
import { addDemoPosts } from './add-posts.server.ts'
import { addDemoStaff } from './add-staff.server.ts'

/** Fills an empty portal with invented people, accounts and posts, once; each row is marked as demo. */
export async function loadDemo(now = new Date()): Promise<'loaded' | 'there already'> {
	const ctx = contextFor({ kind: 'system', name: 'demo' }, { now })
	const { outcome } = await ctx.write(
		async (tx): Promise<{ outcome: 'loaded' | 'there already' }> => {
			if (await isLoaded(tx)) return { outcome: 'there already' }
			const staff = await addDemoStaff(tx, now)
			await addDemoPosts(tx, staff, now)
			await addDemoPeople(tx, staff, now)
			tx.record({ action: 'demo.load', subject: ['demo', newId()], division: '' })
			return { outcome: 'loaded' }
		},
	)
	return outcome
}

async function isLoaded({ db }: WriteTx): Promise<boolean> {
	return (await db.account.count({ where: { demo: true } })) > 0
}
