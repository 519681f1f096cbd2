import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { moveEmployer } from '#app/commands/employers/move-employer.server.ts'
import { revealContact } from '#app/commands/employers/reveal-contact.server.ts'
import { saveEmployer } from '#app/commands/employers/save-employer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { EmployerVerb } from '#app/domain/employers/employer-machine.ts'
import { employerMachine } from '#app/domain/employers/employer-machine.ts'
import type { EmployerDocument } from '#app/domain/employers/words.ts'
import { replay } from '#app/domain/state-machine.ts'
import { settlePosts } from '#app/jobs/employers/settle-posts.server.ts'
import { verificationsDue } from '#app/jobs/employers/verifications-due.server.ts'
import { shownEmployer } from '#app/queries/employers/shown-employer.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { onceFor } from '#tests/makers/once.ts'
import { addPost } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'
import { aCreditCode, anEmployerForm } from './form.ts'

const officer = aStaff('officer', '3301')
const enough: EmployerDocument[] = ['licence', 'handler-id', 'authorisation']

const save = (form = anEmployerForm(), id: string | null = null, once = onceFor(), as = officer) =>
	saveEmployer(contextFor(as, { once }), form, id)
async function recorded(changes: Record<string, unknown> = {}): Promise<string> {
	const outcome = await save(anEmployerForm({ creditCode: aCreditCode(), ...changes }))
	if (!('employerId' in outcome)) throw new Error(JSON.stringify(outcome))
	return outcome.employerId
}
const move = (id: string, verb: EmployerVerb, documents = enough, as: Staff = officer) =>
	moveEmployer(contextFor(as, { once: onceFor() }), id, { verb, documents, reason: '见材料' })
const rowOf = async (id: string) =>
	(await asOwner('SELECT *, reverify_on::text AS due FROM employer WHERE id = $1', [id]))[0]
const eventsOf = (id: string) =>
	asOwner<{ verb: string; fromState: string; toState: string; data: object }>(
		'SELECT verb, from_state AS "fromState", to_state AS "toState", data FROM employer_event WHERE employer_id = $1 ORDER BY seq',
		[id],
	)
const auditOf = async (id: string) =>
	(await asOwner('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [id])).map(
		({ action }) => action,
	)

describe('an employer is recorded', () => {
	test('as not verified, with its phone sealed', async () => {
		const id = await recorded()
		expect(await rowOf(id)).toMatchObject({ standing: 'unverified', origin: 'staff', version: 0 })
		const [file] = await asOwner('SELECT * FROM employer_file WHERE employer_id = $1', [id])
		expect(file?.phone_cipher).toMatch(/^v1\./)
		expect(await eventsOf(id)).toMatchObject([{ verb: 'record', toState: 'unverified' }])
		expect(await auditOf(id)).toEqual(['employer.record'])
	})

	test('once, however often the form is sent', async () => {
		const [form, once] = [anEmployerForm(), onceFor()]
		const outcomes = await Promise.all(Array.from({ length: 10 }, () => save(form, null, once)))
		expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
		expect(await asOwner('SELECT FROM employer WHERE name = $1', [form.name])).toHaveLength(1)
	})

	test.each([
		['one credit code', { creditCode: aCreditCode() }, 'credit-code-taken'],
		['one name', { name: `同名公司${newId()}` }, 'employer-known'],
	])('by one of two who give %s at the same moment', async (_what, same, reason) => {
		const forms = [anEmployerForm(same), anEmployerForm(same)]
		const outcomes = await Promise.all(forms.map((form) => save({ ...form, sure: ['yes'] })))
		expect(outcomes.filter((outcome) => 'employerId' in outcome)).toHaveLength(1)
		expect(outcomes.filter((outcome) => 'reason' in outcome)).toMatchObject([{ reason }])
	})

	test('after someone has looked at those that look alike', async () => {
		const name = `晨光家政${newId()}`
		const id = await recorded({ name: `${name}有限公司` })
		const form = anEmployerForm({ name: `${name}有限责任公司`, creditCode: aCreditCode() })
		const refused = await save(form)
		expect(refused).toMatchObject({ field: 'sure', similar: [{ id, likeness: 'similar-name' }] })
		expect(await save({ ...form, sure: ['yes'] })).toHaveProperty('employerId')
	})

	test('not anew where one of its name was suspended (R-159)', async () => {
		const form = anEmployerForm()
		const outcome = await save(form)
		const id = 'employerId' in outcome ? outcome.employerId : ''
		await move(id, 'suspend')
		expect(await save({ ...form, creditCode: aCreditCode(), sure: ['yes'] })).toMatchObject({
			reason: 'employer-shut-out',
		})
	})

	test.each([
		['an officer of another city', aStaff('officer', '3302'), { reason: 'beyond-division' }],
		['a caseworker', aStaff('caseworker', '3301'), { refused: 'not-found' }],
		['a clerk', aStaff('employer', '3301', { employerId: newId() }), { refused: 'not-found' }],
	])('not by %s', async (_who, as, refused) => {
		expect(await save(anEmployerForm(), null, onceFor(), as)).toMatchObject(refused)
	})
})

describe('an employer is changed', () => {
	test('without a word about its phone: the number stays', async () => {
		const id = await recorded()
		const { name, creditCode } = (await rowOf(id)) ?? {}
		const form = anEmployerForm({ name, creditCode, phone: '', about: '新的简介' })
		expect(await save(form, id)).toEqual({ employerId: id })
		expect(await revealContact(contextFor(officer), id, '核对')).toEqual({ phone: '0571-87654321' })
		expect(await save({ ...form, forgetPhone: ['yes'] }, id)).toEqual({ employerId: id })
		expect(await revealContact(contextFor(officer), id, '核对')).toEqual({ phone: null })
	})

	test('in what was proven: it has to be verified again (R-151)', async () => {
		const id = await recorded()
		await move(id, 'verify')
		const outcome = await save(anEmployerForm({ creditCode: aCreditCode() }), id)
		expect(outcome).toEqual({ employerId: id })
		expect(await rowOf(id)).toMatchObject({ standing: 'unverified', verified_by: null, due: null })
	})
})

describe('a decision', () => {
	test('verifies for six months, with what was seen, by whom and when', async () => {
		const id = await recorded()
		const now = new Date('2026-11-25T04:00:00Z')
		const asked = { verb: 'verify', documents: enough, reason: '' } as const
		expect(await moveEmployer(contextFor(officer, { now }), id, asked)).toMatchObject({
			standing: 'verified',
		})
		expect(await rowOf(id)).toMatchObject({ verified_by: officer.accountId, due: '2027-05-25' })
		expect((await eventsOf(id)).at(-1)).toMatchObject({ data: { documents: enough } })
	})

	test.each([
		['documents-missing', {}, ['licence']],
		['hr-licence-missing', { kind: 'hr-agency' }, enough],
		['credit-code-missing', { creditCode: '' }, enough],
	] as const)('is refused: %s', async (reason, changes, seen) => {
		const id = await recorded(changes)
		expect(await move(id, 'verify', [...seen])).toEqual({ refused: reason })
		expect(await rowOf(id)).toMatchObject({ standing: 'unverified', version: 0 })
	})

	test('is made once by two at the same moment', async () => {
		const id = await recorded()
		const outcomes = await Promise.all([move(id, 'verify'), move(id, 'suspend')])
		expect(outcomes.filter((outcome) => 'refused' in outcome).length).toBeLessThanOrEqual(1)
		const events = await eventsOf(id)
		expect(replay(employerMachine, events)).toBe((await rowOf(id))?.standing)
	})

	test('is undone, and can be taken anew; the history leads to where it stands', async () => {
		const id = await recorded()
		for (const verb of ['verify', 'undo', 'refuse', 'undo', 'verify', 'suspend'] as const)
			expect(await move(id, verb)).toHaveProperty('standing')
		expect(replay(employerMachine, await eventsOf(id))).toBe('suspended')
		expect(await move(id, 'verify')).toEqual({ refused: 'move-not-possible' })
	})

	test.each([
		['an officer of another city', aStaff('officer', '3302')],
		['an officer of a county beside', aStaff('officer', '330110')],
		['a caseworker of the place', aStaff('caseworker', '330108')],
		['an administrator', aStaff('admin', '33')],
	])('is not for %s', async (_who, as) => {
		const id = await recorded()
		expect(await move(id, 'suspend', [], as)).toEqual({ refused: 'not-found' })
	})
})

describe('what an employer’s standing does to its posts', () => {
	const stateOf = async (id: string) =>
		(await asOwner('SELECT state FROM post WHERE id = $1', [id]))[0]?.state

	test('published ones pause while it is suspended, and come back; others stay as they are', async () => {
		const employerId = await recorded()
		const open = await addPost({ employerId })
		const paused = await addPost({ employerId, state: 'paused' })
		await move(employerId, 'suspend')
		await settlePosts(employerId)
		expect([await stateOf(open), await stateOf(paused)]).toEqual(['paused', 'paused'])
		await move(employerId, 'undo')
		await settlePosts(employerId)
		await settlePosts(employerId)
		expect([await stateOf(open), await stateOf(paused)]).toEqual(['published', 'paused'])
	})

	test('a verification that nobody renewed lapses on the day after', async () => {
		const id = await recorded()
		await move(id, 'verify')
		await asOwner("UPDATE employer SET reverify_on = '2026-11-25' WHERE id = $1", [id])
		await verificationsDue(new Date('2026-11-25T04:00:00Z'))
		expect(await rowOf(id)).toMatchObject({ standing: 'verified' })
		await verificationsDue(new Date('2026-11-26T04:00:00Z'))
		expect(await rowOf(id)).toMatchObject({ standing: 'unverified', verified_by: null })
	})
})

describe('the page of an employer', () => {
	test('shows the number masked, and whole to whoever says why', async () => {
		const id = await recorded()
		const shown = await shownEmployer(contextFor(officer), id)
		expect(shown?.contact.phone).toBe('057****4321')
		expect(JSON.stringify(shown)).not.toContain('87654321')
		const caseworker = aStaff('caseworker', '330108')
		expect(await revealContact(contextFor(caseworker), id, '核对上岗')).toEqual({
			phone: '0571-87654321',
		})
		expect(await auditOf(id)).toContain('employer.reveal')
		expect(await revealContact(contextFor(aStaff('officer', '3302')), id, '好奇')).toEqual({
			refused: 'not-found',
		})
	})

	test('says which check character a pilot code should have', async () => {
		const id = await recorded({ creditCode: '91350100M0001TGQXM' })
		expect(await shownEmployer(contextFor(officer), id)).toMatchObject({ expectedCharacter: '1' })
	})

	test('a clerk sees their own, without what the office notes, and no other', async () => {
		const id = await recorded({ note: '内部' })
		const clerk = aStaff('employer', '3301', { employerId: id })
		expect(await shownEmployer(contextFor(clerk), id)).toMatchObject({
			contact: { note: '' },
			verbs: [],
			mayKeep: false,
			mayReveal: false,
		})
		expect(await shownEmployer(contextFor(clerk), await recorded())).toBeNull()
	})
})
