import { beforeAll, describe, expect, test } from 'vitest'
import { addStep } from '#app/commands/plans/add-step.server.ts'
import { moveStep } from '#app/commands/plans/move-step.server.ts'
import { objectToStep } from '#app/commands/plans/object-to-step.server.ts'
import { recordSession } from '#app/commands/plans/record-session.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { planOfPerson } from '#app/queries/plans/plan-of-person.server.ts'
import { myHome } from '#app/queries/seekers/my-home.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { person, staff } from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

let worker: Staff
beforeAll(async () => {
	worker = await addStaff('caseworker', '330108')
})

const record = {
	needs: '离家近',
	strengths: '会做饭',
	barriers: ['care' as const],
	agreed: '先办健康证',
	heldOn: '2026-11-23',
	reviewOn: '2026-12-23',
}
const step = (personId: string) => ({
	personId,
	what: '办健康证',
	kind: 'paper' as const,
	side: 'person' as const,
	dueOn: '2026-11-30',
	link: '',
})

describe('a meeting', () => {
	test('is read by both sides as it was written, sealed, and never changed', async () => {
		const personId = await addSeeker('330108')
		const id = made(await recordSession(staff(worker), personId, record))
		const mine = await planOfPerson(person(personId), personId)
		const theirs = await planOfPerson(staff(worker), personId)
		expect(mine?.sessions).toEqual(theirs?.sessions)
		expect(mine?.sessions[0]).toMatchObject({ agreed: '先办健康证', barriers: ['care'] })
		expect(mine?.reviewOn).toBe('2026-12-23')
		expect(theirs?.skills).toMatchObject({ skills: ['cleaning'] })
		const [row] = await asOwner<{ record_cipher: string }>(
			'SELECT record_cipher FROM guidance_session WHERE id = $1',
			[id],
		)
		expect(row?.record_cipher).toMatch(/^v1\./)
		await expect(
			asOwner('UPDATE guidance_session SET held_on = held_on WHERE id = $1', [id]),
		).rejects.toThrow('append-only')
	})

	test('is no meeting of tomorrow, and of nobody out of sight', async () => {
		const personId = await addSeeker('330108')
		const tomorrow = { ...record, heldOn: '2026-11-24' }
		expect(await recordSession(staff(worker), personId, tomorrow)).toEqual({
			refused: 'date-future',
		})
		const stranger = staff(aStaff('caseworker', '330110'))
		expect(await recordSession(stranger, personId, record)).toEqual({ refused: 'not-found' })
		expect(await planOfPerson(stranger, personId)).toBeNull()
		const other = await addSeeker('330108')
		expect(await planOfPerson(person(other), personId)).toBeNull()
	})
})

describe('a step', () => {
	test('is added by either side, done, taken up again, and due on the page of the person', async () => {
		const personId = await addSeeker('330108')
		const id = made(await addStep(staff(worker), step(personId)))
		made(
			await addStep(person(personId), { ...step(personId), what: '问邻居', dueOn: '2026-12-01' }),
		)
		const plan = await planOfPerson(person(personId), personId)
		expect(plan?.pending.map(({ what }) => what)).toEqual(['办健康证', '问邻居'])
		const home = await myHome(person(personId))
		expect(home === 'choose' ? [] : home.todos).toContainEqual(
			expect.objectContaining({ kind: 'plan-step', what: '办健康证' }),
		)
		made(await moveStep(person(personId), id, 'finish'))
		const after = await planOfPerson(staff(worker), personId)
		expect(after?.done[0]).toMatchObject({ id, state: 'done' })
		made(await moveStep(staff(worker), id, 'reopen'))
		const late = await planOfPerson(staff(worker, later(30)), personId)
		expect(late?.pending[0]).toMatchObject({ id, overdue: true })
	})

	test('that does not fit is objected to in own words, sealed; staff hear of it and speak about it', async () => {
		const personId = await addSeeker('330108')
		const id = made(await addStep(staff(worker), step(personId)))
		made(await objectToStep(person(personId), id, '没钱体检'))
		const [event] = await asOwner<{ data: string }>(
			"SELECT data::text AS data FROM plan_step_event WHERE step_id = $1 AND verb = 'object'",
			[id],
		)
		expect(event?.data).not.toContain('没钱')
		expect((await planOfPerson(staff(worker), personId))?.pending[0]?.objection).toBe('没钱体检')
		const heard = await asOwner(
			"SELECT FROM notification WHERE account_id = $1 AND template = 'plan-objected'",
			[worker.accountId],
		)
		expect(heard.length).toBeGreaterThan(0)
		expect(await moveStep(person(personId), id, 'drop')).toEqual({ refused: 'move-not-yours' })
		made(await moveStep(staff(worker), id, 'drop'))
		expect((await planOfPerson(person(personId), personId))?.pending).toEqual([])
	})

	test('of somebody else is out of reach', async () => {
		const id = made(await addStep(staff(worker), step(await addSeeker('330108'))))
		const other = await addSeeker('330108')
		expect(await moveStep(person(other), id, 'finish')).toEqual({ refused: 'not-found' })
		expect(await objectToStep(person(other), id, 'x')).toEqual({ refused: 'not-found' })
	})
})
