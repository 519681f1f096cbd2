import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { draftProposal } from '#app/commands/policy/draft-proposal.server.ts'
import { moveProposal } from '#app/commands/policy/move-proposal.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { onceFor } from '#tests/makers/once.ts'
import { aChange, aDraft } from '#tests/makers/proposal.ts'
import { asOwner } from '#tests/setup/database.ts'

let maker: Staff
let second: Staff
beforeAll(async () => {
	maker = await addStaff('admin', '3301', { rights: ['approve'] })
	second = await addStaff('admin', '33', { rights: ['approve'] })
})

const as = (actor: Staff) => contextFor(actor, { once: onceFor() })
async function drafted(...changes: ParameterChange[]): Promise<string> {
	const outcome = await draftProposal(as(maker), aDraft(...changes))
	if ('refused' in outcome) throw new Error(outcome.refused)
	return outcome.proposalId
}
async function sent(...changes: ParameterChange[]): Promise<string> {
	const id = await drafted(...changes)
	expect(await moveProposal(as(maker), id, 'send')).toEqual({ proposalId: id, state: 'proposed' })
	return id
}
async function approved(...changes: ParameterChange[]): Promise<string> {
	const id = await sent(...changes)
	expect(await moveProposal(as(second), id, 'approve')).toEqual({
		proposalId: id,
		state: 'approved',
	})
	return id
}
const valueOn = (key: ParameterChange['key'], day: string, division = '330108') =>
	contextFor(second).read(async (db) => (await readPolicy(db, division, day))(key))

describe('a proposal', () => {
	test('comes into force by a second person, from its day, in the place and below', async () => {
		const id = await approved(aChange({ key: 'edge.multiple', value: 2 }))
		expect(await valueOn('edge.multiple', '2026-12-31')).toBe(1.5)
		expect(await valueOn('edge.multiple', '2027-01-01')).toBe(2)
		expect(await valueOn('edge.multiple', '2027-01-01', '3302')).toBe(1.5)
		const acts = await asOwner<{ action: string }>(
			"SELECT action FROM audit_entry WHERE subject_id = $1 OR details->>'proposalId' = $1 ORDER BY seq",
			[id],
		)
		expect(acts.map(({ action }) => action)).toEqual([
			'parameter-proposal.draft',
			'parameter-proposal.send',
			'parameter.set',
			'parameter-proposal.approve',
		])
	})

	test('is not approved by whoever made it', async () => {
		const id = await sent(aChange({ key: 'exit.months', value: 7 }))
		expect(await moveProposal(as(maker), id, 'approve')).toEqual({ refused: 'second-person' })
		await expect(
			asOwner(
				`UPDATE parameter_proposal SET state = 'approved', decided_by = made_by, decided_at = now() WHERE id = $1`,
				[id],
			),
		).rejects.toThrow(/second_person|in person/)
		expect(await valueOn('exit.months', '2027-01-02')).toBe(6)
	})

	test('is not approved without the right, from beside or from below', async () => {
		const id = await sent(aChange({ key: 'exit.months', value: 8 }))
		const plain = await addStaff('admin', '33')
		expect(await moveProposal(as(plain), id, 'approve')).toEqual({ refused: 'needs-approve' })
		for (const division of ['3302', '330108']) {
			const other = await addStaff('admin', division, { rights: ['approve'] })
			expect(await moveProposal(as(other), id, 'approve')).toEqual({ refused: 'not-found' })
		}
	})

	test('is sent back with a reason, sent again, or withdrawn by its maker alone', async () => {
		const id = await sent()
		expect(await moveProposal(as(second), id, 'return', '文号不对')).toMatchObject({
			state: 'returned',
		})
		expect(await moveProposal(as(second), id, 'withdraw')).toEqual({ refused: 'not-yours' })
		expect(await moveProposal(as(maker), id, 'send')).toMatchObject({ state: 'proposed' })
		expect(await moveProposal(as(maker), id, 'withdraw')).toMatchObject({ state: 'withdrawn' })
		expect(await moveProposal(as(second), id, 'approve')).toEqual({ refused: 'move-not-possible' })
	})

	test('of a form sent twice is made once', async () => {
		const ctx = contextFor(maker, { once: onceFor('the same') })
		const draft = aDraft(aChange({ value: 11 }))
		const first = await draftProposal(ctx, draft)
		expect(await draftProposal(ctx, draft)).toEqual(first)
	})

	test('approved by two at once comes into force once', async () => {
		const third = await addStaff('admin', '3301', { rights: ['approve'] })
		const id = await sent(aChange({ key: 'track.stable_months', value: 9 }))
		const outcomes = await Promise.all(
			[second, third].map((actor) => moveProposal(as(actor), id, 'approve')),
		)
		expect(outcomes.filter((outcome) => 'state' in outcome)).toHaveLength(1)
		expect(await asOwner('SELECT FROM policy_parameter WHERE proposal_id = $1', [id])).toHaveLength(
			1,
		)
	})
})

describe('values one after another', () => {
	const key = 'post.valid_days' as const

	test('end where the next begins, and hold again after one with an end', async () => {
		await approved(aChange({ key, value: 40, validFrom: '2026-01-01' }))
		await approved(aChange({ key, value: 20, validFrom: '2026-03-01', validTo: '2026-04-01' }))
		const days = ['2026-02-01', '2026-03-15', '2026-04-01']
		expect(await Promise.all(days.map((day) => valueOn(key, day)))).toEqual([40, 20, 40])
	})

	test('replace one that began on the same day, which is kept as withdrawn', async () => {
		await approved(aChange({ key, value: 45, validFrom: '2026-01-01' }))
		expect(await valueOn(key, '2026-01-01')).toBe(45)
		const rows = await asOwner(
			'SELECT FROM policy_parameter WHERE key = $1 AND value = $2 AND withdrawn_at IS NOT NULL',
			[key, '40'],
		)
		expect(rows).toHaveLength(1)
	})
})

describe('what is not taken', () => {
	test.each([
		['of another division', aDraft(), () => addStaff('admin', '3302'), 'beyond-division'],
		[
			'twice for the same days',
			aDraft(aChange({ value: 3 }), aChange({ value: 4, validFrom: '2027-02-01', validTo: null })),
			async () => maker,
			'periods-overlap',
		],
	] as const)('%s', async (_what, draft, actor, refused) => {
		expect(await draftProposal(as(await actor()), draft)).toEqual({ refused })
	})

	test('what binds from above', async () => {
		await asOwner(
			`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc, binding)
			 VALUES (gen_random_uuid(), 'tags.review_months', '33', '4', '2020-01-01', 'province', '省文件', true)`,
		)
		const outcome = await draftProposal(
			as(maker),
			aDraft(aChange({ key: 'tags.review_months', value: 5 })),
		)
		expect(outcome).toMatchObject({ refused: 'bound-above', key: 'tags.review_months' })
	})
})

describe('the database itself refuses', () => {
	const insert = (key: string, value: string, from = '2026-01-01', to: string | null = null) =>
		asOwner(
			`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, valid_to, source_level, source_doc)
			 VALUES (gen_random_uuid(), $1, '3305', $2, $3, $4, 'city', '文件')`,
			[key, value, from, to],
		)

	test('two values for one day', async () => {
		await insert('exit.months', '5', '2026-01-01', '2026-07-01')
		await insert('exit.months', '6', '2026-07-01')
		await expect(insert('exit.months', '7', '2026-06-30', '2026-07-01')).rejects.toThrow(
			/one_value_at_a_time/,
		)
	})

	test.each([
		['exit.months', '40'],
		['exit.months', '1.5'],
		['refusal.count', '2'],
		['deduct.mode', '"whatever"'],
		['dibao.standard_monthly.urban', '20000'],
		['exit.taper', '[1, 1.2]'],
		['minwage.month', '[]'],
		['deduct.condition', '{"minPayFen": 1, "more": 2}'],
		['no.such.key', '1'],
	])('%s of %s', async (key, value) => {
		await expect(insert(key, value)).rejects.toThrow(/out of its range|not in the catalogue/)
	})

	test('a document of a lower level than the place', async () => {
		await expect(
			asOwner(
				`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
				 VALUES (gen_random_uuid(), 'exit.months', '35', '5', '2026-01-01', 'county', '文件')`,
			),
		).rejects.toThrow(/level_fits/)
	})

	test('a value that no approved proposal brings', async () => {
		const write = contextFor(maker).write(async ({ db }) => {
			await db.$executeRaw`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
				VALUES (gen_random_uuid(), 'exit.months', '3301', '5', '2019-01-01', 'city', '文件')`
			return {}
		})
		await expect(write).rejects.toThrow()
	})
})
