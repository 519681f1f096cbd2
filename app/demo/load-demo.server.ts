import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { addDemoCare, careStory } from './add-care.server.ts'
import { addDemoCaseload, caseloadStory } from './add-caseload.server.ts'
import { addDemoCvs, cvStory } from './add-cv.server.ts'
import { addDemoEmployers, countDemoEmployers } from './add-employers.server.ts'
import { addDemoGuidance, guidanceStory } from './add-guidance.server.ts'
import {
	addDemoInvitations,
	countDemoInvitations,
	demoInvitations,
} from './add-invitations.server.ts'
import { addDemoPeople } from './add-people.server.ts'
import { addDemoPosts } from './add-posts.server.ts'
import { addDemoProposals, countDemoProposals } from './add-proposals.server.ts'
import { addDemoSearches, countDemoSearches, demoSearches } from './add-searches.server.ts'
import { addDemoStaff, demoActors, demoStaffIds, type StaffIds } from './add-staff.server.ts'
import { addDemoTraining, trainingStory } from './add-training.server.ts'
import { demoPeople } from './demo-people.ts'
import { demoPosts } from './demo-posts.ts'
import { demoEmployers } from './demo-works.ts'
import { claimStories } from './journeys/claim-stories.server.ts'
import { journeys } from './journeys/journeys.server.ts'
import { refusalStories } from './journeys/refusal-stories.server.ts'
import { walk, walked } from './journeys/walk.server.ts'
import { workStories } from './journeys/work-stories.server.ts'

/** So many rows fit well into the time one transaction has, also on a slow and busy machine. */
const batchSize = 20

/** What is told after the journeys, in this order. */
const stories: [string, (staff: ReadonlyMap<string, Staff>, now: Date) => Promise<void>][] = [
	[guidanceStory, addDemoGuidance],
	[cvStory, (_staff, now) => addDemoCvs(now)],
	[trainingStory, addDemoTraining],
	[careStory, addDemoCare],
	[caseloadStory, addDemoCaseload],
]

/**
 * Fills an empty portal with invented people, accounts and posts, each row marked as demo, and with what
 * became of them. It goes in batches and counts what is there, so that an interrupted start is carried
 * on by the next.
 */
export async function loadDemo(now = new Date()): Promise<'loaded' | 'there already'> {
	const ctx = contextFor({ kind: 'system', name: 'demo' }, { now })
	let outcome: 'loaded' | 'there already' = 'there already'

	/** Adds the next batch of what is missing, until nothing is. */
	async function fill<T>(
		all: readonly T[],
		count: (db: WriteTx['db']) => Promise<number>,
		add: (tx: WriteTx, batch: readonly T[], staff: StaffIds) => Promise<void>,
	): Promise<void> {
		const { missing } = await ctx.write(async (tx) => {
			const batch = all.slice(await count(tx.db)).slice(0, batchSize)
			if (batch.length > 0) {
				await add(tx, batch, await demoStaffIds(tx.db))
				tx.record({ action: 'demo.load', subject: ['demo', newId()], division: '' })
				outcome = 'loaded'
			}
			return { missing: batch.length === batchSize }
		})
		if (missing) await fill(all, count, add)
	}

	await fill(
		['all'],
		(db) => db.account.count({ where: { kind: 'staff', demo: true } }),
		(tx) => addDemoStaff(tx, now),
	)
	await fill(demoEmployers, countDemoEmployers, (tx, batch, staff) =>
		addDemoEmployers(tx, batch, staff, now),
	)
	await fill(
		demoPosts(now),
		(db) => db.post.count({ where: { demo: true } }),
		(tx, batch, staff) => addDemoPosts(tx, batch, staff, now),
	)
	await fill(
		demoPeople,
		(db) => db.person.count({ where: { demo: true } }),
		(tx, batch, staff) => addDemoPeople(tx, batch, staff, now),
	)
	await fill(demoSearches, countDemoSearches, (tx, batch) => addDemoSearches(tx, batch, now))
	await fill(demoInvitations, countDemoInvitations, (tx, batch) =>
		addDemoInvitations(tx, batch, now),
	)
	const told = await ctx.read(walked)
	const staff = await ctx.read(demoActors)
	if ((await ctx.read(countDemoProposals)) === 0) {
		await addDemoProposals(staff, now)
		outcome = 'loaded'
	}
	for (const journey of [...journeys, ...refusalStories, ...workStories, ...claimStories]) {
		if (told.has(journey.id)) continue
		await walk(journey, staff, now)
		outcome = 'loaded'
	}
	for (const [story, add] of stories) {
		if (told.has(story)) continue
		await add(staff, now)
		outcome = 'loaded'
	}
	return outcome
}
