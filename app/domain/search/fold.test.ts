import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCandidate } from '#tests/makers/candidate.ts'
import type { Candidate } from './candidate.ts'
import { fold } from './fold.ts'
import type { Concession } from './plan.ts'

const hit = (id: string, changes: Partial<Candidate> = {}, letGo: Concession[] = []) => ({
	post: aCandidate({ id, ...changes }),
	letGo,
})
const folded = (...hits: ReturnType<typeof hit>[]) =>
	fold(hits).map(({ hit, alike }) => [hit, ...alike].map(({ post }) => post.id).join(''))

test.each<[string, Partial<Candidate>, boolean]>([
	['the same name', {}, true],
	['nearly the same name', { core: '保洁员工' }, true],
	['another name of the same work', { core: '清洁工' }, false],
	['other work', { core: '保洁主管', said: ['supervisor'] }, false],
	['another employer', { employer: '浦沿物业' }, false],
	['another place', { placeCode: '330106' }, false],
	['another kind', { kind: 'public-welfare' }, false],
])('%s', (_what, changes, together) => {
	expect(folded(hit('a'), hit('b', changes))).toEqual(together ? ['ab'] : ['a', 'b'])
})

test('what lacks something that was asked is not put behind what has it', () => {
	expect(folded(hit('a'), hit('b', {}, [{ is: 'condition', text: '包住' }]))).toEqual(['a', 'b'])
})

test('the first of those alike keeps its place', () => {
	expect(folded(hit('a'), hit('b', { employer: '浦沿物业' }), hit('c'))).toEqual(['ac', 'b'])
})

test('no hit is dropped, and none comes twice', () => {
	const some = fc.record({
		core: fc.constantFrom('保洁员', '保洁', '夜班保洁员', '保安'),
		employer: fc.constantFrom('甲', '乙'),
	})
	fc.assert(
		fc.property(fc.array(some), (posts) => {
			const hits = posts.map((post, place) => hit(String(place), post))
			const all = fold(hits).flatMap(({ hit, alike }) => [hit, ...alike])
			expect(new Set(all)).toEqual(new Set(hits))
			expect(all).toHaveLength(hits.length)
		}),
	)
})
