import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { candidates } from '#app/queries/matching/candidates.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

const forOfficer = async (postId: string, division = '3301') => {
	const found = await candidates(contextFor(aStaff('officer', division)), postId)
	return found?.people ?? null
}
const ids = (people: readonly { personId: string }[] | null) =>
	people?.map(({ personId }) => personId)

describe('who fits a post', () => {
	test('lives in reach, looks for work, and can do it', async () => {
		const post = await addPost({ demands: { lifting: 'much' } })
		const fits = await addSeeker('330108')
		const weak = await addSeeker('330108', {
			body: { lifting: 'no', standing: 'yes', heights: 'yes' },
		})
		const resting = await addSeeker('330108')
		await asOwner("UPDATE registration SET state = 'paused' WHERE person_id = $1", [resting])
		const found = ids(await forOfficer(post))
		expect(found).toContain(fits)
		for (const not of [weak, resting]) expect(found).not.toContain(not)
	})

	test('is of the own division: nobody of another one is named', async () => {
		const post = await addPost({ placeCode: '330624', owner: '33' })
		const near = await addSeeker('330624', { distance: { maxKm: 100, away: 'no' } })
		const far = await addSeeker('330108', { distance: { maxKm: 100, away: 'no' } })
		const ofProvince = ids(await forOfficer(post, '33'))
		expect(ofProvince).toContain(near)
		const ofCounty = ids(await forOfficer(post, '330624'))
		expect(ofCounty).toContain(near)
		expect(ofCounty).not.toContain(far)
	})

	test('is not shown by name, nor with what concerns body and family', async () => {
		const post = await addPost({ demands: {} })
		await addSeeker('330108', {
			body: { lifting: 'some', standing: 'some', heights: 'no' },
			care: { care: ['elder'] },
		})
		const people = await forOfficer(post)
		expect(people?.every(({ name }) => name.includes('*'))).toBe(true)
		const said = people?.flatMap(({ match }) => [
			...match.reasons.map(({ code }) => code),
			...match.checks,
		])
		for (const code of ['spared', 'care', 'no-nights', 'lifting', 'heights'])
			expect(said).not.toContain(code)
		expect(people?.some(({ match }) => match.more)).toBe(true)
	})

	test('is told with what they can do that the work asks for', async () => {
		const post = await addPost({ title: '养老护理员' })
		const carer = await addSeeker('330108', {
			skills: { skills: ['care'], fine: ['turning-washing'], certificates: [] },
		})
		const found = (await forOfficer(post))?.find(({ personId }) => personId === carer)
		expect(found?.match.reasons).toContainEqual({ code: 'fine-skill', skill: 'turning-washing' })
	})

	test('leaves out who was introduced to it, and who is at work', async () => {
		const post = await addPost()
		const applied = await addSeeker('330108')
		await asOwner(
			`INSERT INTO application (id, person_id, post_id, person_division, post_division, reply_due_on) VALUES (gen_random_uuid(), $1, $2, '330108', '3301', '2027-01-01')`,
			[applied, post],
		)
		expect(ids(await forOfficer(post))).not.toContain(applied)
	})

	test.each(['330624', '4403'])('is not told to staff of %s', async (division) => {
		expect(await forOfficer(await addPost(), division)).toBeNull()
	})
})
