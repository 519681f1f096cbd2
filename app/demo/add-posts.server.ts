import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { checkedPost } from '#app/adapters/posts/post-check.server.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { employerOf, type StaffIds } from './add-staff.server.ts'
import { projectOf, workshopOf } from './add-works.server.ts'
import type { DemoPost } from './demo-posts.ts'
import { workersFor } from './demo-staff.ts'

export async function addDemoPosts(
	tx: WriteTx,
	posts: readonly DemoPost[],
	staff: StaffIds,
	now: Date,
): Promise<void> {
	for (const post of posts) await addPost(tx, post, staff, now)
}

async function addPost(
	{ db }: WriteTx,
	{ facts, employer, placeCode, agoDays }: DemoPost,
	staff: StaffIds,
	now: Date,
): Promise<void> {
	const { officer: username, office } = workersFor(placeCode)
	const officer = staff.get(username) ?? ''
	const employerId = await employerOf(db, employer, office, officer, now)
	const workshopId =
		facts.kind === 'workshop'
			? await workshopOf(db, { employer, employerId, placeCode, now })
			: null
	const projectId = facts.kind === 'work-relief' ? await projectOf(db, placeCode, now) : null
	const whole = { ...facts, workshopId, projectId }
	const { findings, month } = await checkedPost(db, whole, employerId, dayIn(now))
	const publishedAt = new Date(now.getTime() - agoDays * 86_400_000)
	const id = newId(publishedAt.getTime())
	await db.post.create({
		data: {
			...rowOfFacts(whole, findings, month),
			id,
			source: 'demo',
			ownerCode: office,
			employerId,
			state: 'published',
			publishedAt,
			createdBy: officer,
			createdAt: publishedAt,
			updatedAt: publishedAt,
			version: 1,
			demo: true,
		},
	})
	const event = { postId: id, actor: `account:${officer}`, at: publishedAt }
	await db.postEvent.createMany({
		data: [
			{ ...event, seq: 0, verb: 'draft', fromState: '', toState: 'draft' },
			{ ...event, seq: 1, verb: 'publish', fromState: 'draft', toState: 'published' },
		],
	})
}
