import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#scripts/lib/paths.mjs'
import { likeliestConcept, proposalsFor, sourceWithTerm } from './propose.ts'

test.each([
	['楼层保洁', 'cleaner'],
	['小区门卫', 'guard'],
	['洗碗大妈', 'dishwasher'],
	['占星', null],
])('%s may be %s', (word, concept) => {
	expect(likeliestConcept(word)).toBe(concept)
})

test('what is searched in vain counts more than what posts say, the commonest first', () => {
	const found = proposalsFor([
		{ term: '楼层保洁', posts: 4, searches: 0 },
		{ term: '洗碗大妈', posts: 0, searches: 3 },
	])
	expect(found.map(({ term }) => term)).toEqual(['洗碗大妈', '楼层保洁'])
})

test('an accepted term stands at the end of its list, and nothing else changes', () => {
	const source = readFileSync(join(root, 'app/domain/search-text/concepts/property.ts'), 'utf8')
	const changed = sourceWithTerm(source, 'cleaner', '楼层保洁') ?? ''
	expect(changed.length).toBe(source.length + 5)
	expect(changed.replace(' 楼层保洁', '')).toBe(source)
	expect(changed.indexOf('楼层保洁')).toBeLessThan(changed.indexOf("'sanitation-worker'"))
	expect(sourceWithTerm(source, 'cook', '大厨师')).toBeNull()
})
