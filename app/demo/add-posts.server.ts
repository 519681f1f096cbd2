import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { checkedPost } from '#app/adapters/posts/post-check.server.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { employerOf, type StaffIds } from './add-staff.server.ts'
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
		facts.kind === 'workshop' ? await workshopOf(db, employer, employerId, placeCode) : null
	const projectId = facts.kind === 'work-relief' ? await projectOf(db, placeCode) : null
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

async function workshopOf(
	db: WriteTx['db'],
	name: string,
	employerId: string,
	placeCode: string,
): Promise<string> {
	const known = await db.workshop.findFirst({
		where: { employerId, divisionCode: placeCode },
		select: { id: true },
	})
	if (known) return known.id
	const id = newId()
	await db.workshop.create({
		data: { id, employerId, name, form: 'factory', divisionCode: placeCode },
	})
	return id
}

async function projectOf(db: WriteTx['db'], placeCode: string): Promise<string> {
	const known = await db.project.findFirst({
		where: { divisionCode: placeCode },
		select: { id: true },
	})
	if (known) return known.id
	const id = newId()
	const funds = { centralFundsFen: 300_000_000n, labourPayPlannedFen: 105_000_000n }
	await db.project.create({
		data: {
			id,
			name: '演示·村庄基础设施以工代赈项目',
			divisionCode: placeCode,
			approvalNumber: '演示-2026-001',
			...funds,
		},
	})
	return id
}
