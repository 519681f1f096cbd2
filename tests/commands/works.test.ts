import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { movePost } from '#app/commands/posts/move-post.server.ts'
import { savePost } from '#app/commands/posts/save-post.server.ts'
import { saveProject } from '#app/commands/projects/save-project.server.ts'
import { saveWorkshop } from '#app/commands/workshops/save-workshop.server.ts'
import { readList } from '#app/domain/list-request.ts'
import { postForm } from '#app/domain/posts/post-form.ts'
import { projectForm } from '#app/domain/projects/project-form.ts'
import { workshopForm } from '#app/domain/workshops/workshop-form.ts'
import { workshopList } from '#app/domain/workshops/workshop-list.ts'
import { shownProject } from '#app/queries/projects/shown-project.server.ts'
import { shownWorkshop } from '#app/queries/workshops/shown-workshop.server.ts'
import { workshopsOfDivision } from '#app/queries/workshops/workshops-of-division.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { onceFor } from '#tests/makers/once.ts'
import { addEmployer } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

const officer = aStaff('officer', '3301')
const nameOf = async (id: string) =>
	String((await asOwner('SELECT name FROM employer WHERE id = $1', [id]))[0]?.name)

const recognised = {
	recognitionNumber: '滨江 2026-01',
	recognitionLevel: 'county',
	recognisedFrom: '2026-01-01',
	recognisedTo: '2099-12-31',
}
const workshop = async (employerId: string, changes: object = {}) =>
	workshopForm.parse({
		name: '巧手车间',
		employer: await nameOf(employerId),
		form: 'factory',
		place: '滨江区',
		...recognised,
		...changes,
	})
const project = (changes: object = {}) =>
	projectForm.parse({
		name: '村道项目',
		ownerName: '某某乡人民政府',
		place: '滨江区',
		fundSource: 'central-budget',
		centralFunds: 1_000_000,
		labourPayPlanned: 300_000,
		...changes,
	})
const saved = async (employerId: string, changes: object = {}) => {
	const form = await workshop(employerId, changes)
	const outcome = await saveWorkshop(contextFor(officer), form, null)
	return 'workshopId' in outcome ? outcome.workshopId : ''
}
const savedProject = async (changes: object = {}) => {
	const outcome = await saveProject(contextFor(officer), project(changes), null)
	return 'projectId' in outcome ? outcome.projectId : ''
}

describe('a workshop', () => {
	test('is recorded once, however often its form is sent, and audited', async () => {
		const form = await workshop(await addEmployer())
		const once = onceFor()
		const outcomes = await Promise.all(
			Array.from({ length: 5 }, () => saveWorkshop(contextFor(officer, { once }), form, null)),
		)
		expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
		const id = 'workshopId' in (outcomes[0] ?? {}) ? (outcomes[0] as { workshopId: string }) : null
		expect(
			await asOwner('SELECT action FROM audit_entry WHERE subject_id = $1', [id?.workshopId]),
		).toEqual([{ action: 'workshop.record' }])
	})

	test.each([
		['without a number', { recognitionNumber: '' }, 'missing'],
		['that ends before it begins', { recognisedTo: '2025-12-31' }, 'dates-order'],
		['with more aided workers than workers', { workers: 3, aidedWorkers: 4 }, 'aided-many'],
	])('is refused with a recognition %s', async (_what, changes, message) => {
		const id = await addEmployer()
		await expect(workshop(id, changes)).rejects.toThrow(message)
	})

	test('shows what its recognition asks for and it has not (R-080)', async () => {
		const id = await saved(await addEmployer(), { workers: 20, aidedWorkers: 4 })
		expect(await shownWorkshop(contextFor(officer), id)).toMatchObject({
			recognition: 'held',
			share: 0.2,
			demanded: { minPeople: 5 },
			remarks: ['people-few', 'insurance-missing'],
		})
	})

	test.each(['none', 'held', 'over'] as const)('is found by its recognition: %s', async (state) => {
		const employerId = await addEmployer()
		const none = { recognitionNumber: '', recognitionLevel: undefined, recognisedFrom: undefined }
		const ids = {
			none: await saved(employerId, { ...none, recognisedTo: undefined }),
			held: await saved(employerId),
			over: await saved(employerId, { recognisedTo: '2026-06-30' }),
		}
		const list = readList(workshopList, new URLSearchParams(`recognition=${state}`))
		const clerk = aStaff('employer', '3301', { employerId })
		const { workshops } = await workshopsOfDivision(contextFor(clerk), list)
		expect(workshops.map(({ id }) => id)).toEqual([ids[state]])
	})

	test.each([
		['an officer of another city', aStaff('officer', '3302')],
		['a caseworker of the place', aStaff('caseworker', '330108')],
	])('is not changed by %s', async (_who, as) => {
		const employerId = await addEmployer()
		const id = await saved(employerId)
		const outcome = await saveWorkshop(contextFor(as), await workshop(employerId), id)
		expect(outcome).toHaveProperty('refused')
		expect(await asOwner('SELECT version FROM workshop WHERE id = $1', [id])).toEqual([
			{ version: 0 },
		])
	})
})

describe('a project', () => {
	test('of central funds says how much they are', () => {
		expect(() => project({ centralFunds: 0 })).toThrow('number-missing')
	})

	test('says when labour pay falls short, planned or paid (R-081)', async () => {
		const id = await savedProject({
			labourPayPlanned: 299_999,
			labourPayPaid: 100_000,
			endsOn: '2026-01-01',
		})
		expect(await shownProject(contextFor(officer), id)).toMatchObject({
			minimum: 0.3,
			paidShare: 0.1,
			remarks: ['planned-low', 'paid-low', 'over'],
		})
		expect(await shownProject(contextFor(aStaff('officer', '3302')), id)).toBeNull()
	})

	test('is changed by one of two at the same moment', async () => {
		const id = await savedProject()
		const change = (name: string) =>
			saveProject(contextFor(officer, { once: onceFor() }), project({ name }), id)
		const outcomes = await Promise.all([change('甲项目'), change('乙项目')])
		const [row] = await asOwner('SELECT version FROM project WHERE id = $1', [id])
		const won = outcomes.filter((outcome) => 'projectId' in outcome).length
		expect(row?.version).toBe(won)
	})
})

describe('a post', () => {
	const post = async (employerId: string, changes: object = {}) =>
		postForm.parse({
			kind: 'workshop',
			title: '缝纫工',
			description: '缝制口水巾，师傅带教。',
			employer: await nameOf(employerId),
			place: '滨江区',
			headcount: 2,
			payUnit: 'month',
			payMin: 3000,
			hours: 'full-time',
			contract: 'labour-contract',
			insurance: ['work-injury'],
			...changes,
		})
	const savePostOf = async (employerId: string, changes: object = {}) =>
		savePost(contextFor(officer), await post(employerId, changes), null)

	test('is of a workshop of its own employer', async () => {
		const employerId = await addEmployer()
		const own = await saved(employerId)
		const other = await saved(await addEmployer())
		expect(await savePostOf(employerId, { workshop: own })).toMatchObject({ findings: 1 })
		expect(await savePostOf(employerId, { workshop: other })).toMatchObject({
			field: 'workshop',
			reason: 'workshop-of-other',
		})
	})

	test('of a project elsewhere is refused', async () => {
		const employerId = await addEmployer()
		const id = await savedProject()
		await asOwner("UPDATE project SET division_code = '3302' WHERE id = $1", [id])
		expect(await savePostOf(employerId, { kind: 'work-relief', project: id })).toMatchObject({
			field: 'project',
			reason: 'project-of-other',
		})
	})

	test('names its employer by credit code, wherever that is recorded', async () => {
		const employerId = await addEmployer('4403')
		const employer = '91350100M000100Y43'
		await asOwner('UPDATE employer SET credit_code = $2 WHERE id = $1', [employerId, employer])
		expect(await savePostOf(employerId, { kind: 'market', employer })).toHaveProperty('postId')
		expect(await savePostOf(employerId, { kind: 'market' })).toMatchObject({
			reason: 'employer-unknown',
		})
	})

	test('is not published while its employer is suspended, also if it was written before (R-151)', async () => {
		const employerId = await addEmployer()
		const outcome = await savePostOf(employerId, { workshop: await saved(employerId) })
		const id = 'postId' in outcome ? outcome.postId : ''
		await asOwner("UPDATE employer SET standing = 'suspended' WHERE id = $1", [employerId])
		expect(await movePost(contextFor(officer), id, 'publish')).toEqual({
			refused: 'findings-block',
		})
		await asOwner("UPDATE employer SET standing = 'unverified' WHERE id = $1", [employerId])
		expect(await movePost(contextFor(officer), id, 'publish')).toMatchObject({ state: 'published' })
	})
})
