import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occupationGroups } from '#app/domain/occupations/groups.ts'
import { fineSkills, fineSkillsIn, fineWithin, occupationsUsing, usedIn } from './fine-skills.ts'
import { skills } from './words.ts'

describe('the checklist', () => {
	test.each(skills)('of %s is short enough to be read and long enough to say something', (area) => {
		expect(fineSkillsIn(area).length).toBeGreaterThanOrEqual(6)
		expect(fineSkillsIn(area).length).toBeLessThanOrEqual(12)
	})

	test('says each thing once', () => {
		expect(new Set(fineSkills).size).toBe(fineSkills.length)
	})

	test.each(fineSkills)('%s leads to classes of the occupation classification', (fine) => {
		const classes = usedIn(fine).flatMap((occupation) => [...occupationGroups[occupation].codes])
		expect(classes.length).toBeGreaterThan(0)
		expect(new Set(usedIn(fine)).size).toBe(usedIn(fine).length)
	})
})

const someFine = fc.subarray([...fineSkills])
const someAreas = fc.subarray([...skills])

test('what was said in fine stands once below its area, and goes with its tick', () => {
	fc.assert(
		fc.property(someAreas, someFine, (areas, fine) => {
			const told = fineWithin(areas, fine)
			expect(told.map(({ area }) => area)).toEqual(areas)
			const kept = told.flatMap((each) => each.fine)
			expect(fine).toEqual(expect.arrayContaining(kept))
			const lost = fine.filter((each) => !kept.includes(each))
			for (const each of lost)
				expect(areas.some((area) => fineSkillsIn(area).includes(each))).toBe(false)
		}),
	)
})

test('all work is found that any of them is used in, each kind once', () => {
	fc.assert(
		fc.property(someFine, (fine) => {
			const found = occupationsUsing(fine)
			expect(new Set(found).size).toBe(found.length)
			expect(new Set(found)).toEqual(new Set(fine.flatMap((each) => [...usedIn(each)])))
		}),
	)
})
