import { newId } from '#app/adapters/clock/ids.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'
import type { PostState } from '#app/domain/posts/post-machine.ts'
import { aPost } from '#tests/makers/post-facts.ts'
import { type Plant, tomorrow } from './planting.ts'

/** What a planted employer is called. */
export const employerNamed = (id: string | null | undefined) => `单位 ${id}`

export const plantEmployer: Plant = async (db, at) => {
	const id = at.employerId ?? newId()
	if (!at.employerId) {
		await db.employer.create({
			data: {
				id,
				name: employerNamed(id),
				nameKey: employerNameKey(employerNamed(id)),
				divisionCode: at.division,
				standing: 'verified',
				verifiedBy: newId(),
				verifiedAt: new Date(),
				file: { create: { contactName: '联系人', note: '备注' } },
				events: {
					create: {
						seq: 0,
						verb: 'record',
						fromState: '',
						toState: 'unverified',
						actor: 'system:test',
						at: new Date(),
					},
				},
			},
		})
	}
	return { id, employerId: id, divisions: [at.division] }
}

export const plantPost =
	(state: PostState): Plant =>
	async (db, at) => {
		const { id: employerId } = await plantEmployer(db, at)
		const id = newId()
		const once = ['draft', 'in-review', 'returned'].includes(state)
			? {}
			: { publishedAt: new Date(), validUntil: dateOf('2099-12-31') }
		await db.post.create({
			data: {
				...rowOfFacts(aPost({ placeCode: at.division }), [], { daysAMonth: 21.75, hoursADay: 8 }),
				id,
				employerId,
				ownerCode: at.division,
				state,
				...once,
			},
		})
		await db.postEvent.create({
			data: {
				postId: id,
				seq: 0,
				verb: 'draft',
				fromState: '',
				toState: 'draft',
				actor: 'system:test',
				at: new Date(),
			},
		})
		return { id, employerId, divisions: [at.division] }
	}

export const plantReport: Plant = async (db, at) => {
	const post = await plantPost('published')(db, at)
	const id = newId()
	await db.postReport.create({
		data: { id, postId: post.id, reason: 'false', ownerCode: at.division, dueOn: tomorrow() },
	})
	return { id, divisions: [at.division] }
}

export const plantImport: Plant = async (db, { division }) => {
	const id = newId()
	await db.importBatch.create({
		data: {
			id,
			fileName: 'posts.csv',
			source: 'test',
			ownerCode: division,
			startedBy: 'system:test',
			state: 'done',
		},
	})
	await db.importRejection.create({
		data: { batchId: id, line: 2, field: 'title', reason: 'missing', row: {} },
	})
	return { id, divisions: [division] }
}
