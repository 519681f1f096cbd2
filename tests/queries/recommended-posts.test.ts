import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { recommendedPosts } from '#app/queries/matching/recommended-posts.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

const forMyself = async (personId: string) => {
	const found = await recommendedPosts(contextFor(aRecipient(personId)), personId)
	return found ?? { posts: [], blockers: [], stage: null }
}
const idsOf = ({ posts }: { posts: readonly { card: { id: string } }[] }) =>
	posts.map(({ card }) => card.id)

describe('recommended posts', () => {
	test('fit, are open, near, and have a free place', async () => {
		const fits = await addPost()
		const away = [
			await addPost({ state: 'paused' }),
			await addPost({ shift: 'night', demands: { night: 'much' } }),
			await addPost({ placeCode: '440303', lat: 22.5, lng: 114.1 }),
			await addPost({ validUntil: '2020-01-01' }),
		]
		const person = await addSeeker('330108', { hours: { hours: 'any', night: 'no' } })
		const ids = idsOf(await forMyself(person))
		expect(ids).toContain(fits)
		expect(ids.filter((id) => away.includes(id))).toEqual([])
	})

	test('say why, and what to ask', async () => {
		const id = await addPost()
		const person = await addSeeker('330108')
		const { posts } = await forMyself(person)
		const match = posts.find(({ card }) => card.id === id)?.match
		expect(match?.reasons.map(({ code }) => code)).toContain('near')
		expect(match?.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
			match?.score ?? -1,
		)
	})

	const fineCarer = { skills: ['care' as const], fine: ['turning-washing' as const] }

	test('put first, of two as good, what asks for something the person can do, and say so', async () => {
		const asks = await addPost({ title: '养老护理员' })
		await addPost({ title: '食堂帮厨' })
		const person = await addSeeker('330108', {
			occupations: { occupations: ['kitchen', 'elder-care'] },
			skills: { skills: ['care', 'cooking'], fine: fineCarer.fine, certificates: [] },
		})
		const [first] = (await forMyself(person)).posts
		expect(first?.card.id).toBe(asks)
		expect(first?.match.reasons).toContainEqual({ code: 'fine-skill', skill: 'turning-washing' })
	})

	test('come from the counties around too where they ask for something the person can do', async () => {
		const asks = await addPost({ title: '医院护工', placeCode: '330106', lat: 30.26, lng: 120.13 })
		const wish = { occupations: { occupations: ['sales' as const] } }
		const withSkills = (skills: Partial<typeof fineCarer>) =>
			addSeeker('330108', {
				...wish,
				skills: { skills: ['care'], certificates: [], ...skills },
			})
		expect(idsOf(await forMyself(await withSkills(fineCarer)))).toContain(asks)
		expect(idsOf(await forMyself(await withSkills({})))).not.toContain(asks)
	})

	test('leave out what the person was introduced to or applied for', async () => {
		const id = await addPost()
		const person = await addSeeker('330108')
		expect(idsOf(await forMyself(person))).toContain(id)
		await asOwner(
			`INSERT INTO application (id, person_id, post_id, person_division, post_division, reply_due_on) VALUES (gen_random_uuid(), $1, $2, '330108', '3301', '2027-01-01')`,
			[person, id],
		)
		expect(idsOf(await forMyself(person))).not.toContain(id)
	})

	test('where nothing fits, tell what could be loosened', async () => {
		await addPost()
		const person = await addSeeker('330108', { pay: { payFloorYuan: 40_000 } })
		const { posts, blockers } = await forMyself(person)
		expect(posts).toEqual([])
		expect(blockers[0]).toMatchObject({ code: 'pay-wish' })
	})

	test('are for those who look for work now', async () => {
		const person = await addSeeker('330108')
		await asOwner("UPDATE registration SET state = 'paused' WHERE person_id = $1", [person])
		expect(await forMyself(person)).toMatchObject({ stage: 'paused', posts: [] })
	})

	test.each([
		['own', '330108', true],
		['parent of the place', '33', true],
		['sibling', '330106', false],
		['foreign', '4403', false],
	])('are the same for staff of the %s division: %s', async (_which, division, allowed) => {
		await addPost()
		const person = await addSeeker('330108')
		const seen = await recommendedPosts(contextFor(aStaff('officer', division)), person)
		if (allowed) expect(idsOf(seen ?? { posts: [] })).toEqual(idsOf(await forMyself(person)))
		else expect(seen).toBeNull()
	})

	test('are no business of another recipient', async () => {
		const person = await addSeeker('330108')
		const other = aRecipient(await addSeeker('330108'))
		expect(await recommendedPosts(contextFor(other), person)).toBeNull()
	})
})
