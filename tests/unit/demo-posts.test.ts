import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { demoPosts } from '#app/demo/demo-posts.ts'
import { checkPost } from '#app/domain/posts/check-post.ts'
import { blocksPublication } from '#app/domain/posts/finding.ts'

type Wages = { division: string; month: number[]; hour: number[] }
const { values } = JSON.parse(readFileSync('prisma/reference/minimum-wages.json', 'utf8')) as {
	values: Wages[]
}

test('nothing speaks against publishing a post of the demo', () => {
	const found = demoPosts(new Date('2026-11-23T00:00:00Z')).flatMap(({ facts }) => {
		const wages = values.find(({ division }) => facts.placeCode.startsWith(division))
		return checkPost(
			{ ...facts, workshopId: 'one', projectId: 'one' },
			{
				today: '2026-11-23',
				imported: false,
				wages: { month: wages?.month ?? null, hour: wages?.hour ?? null, tier: null },
				month: { daysAMonth: 21.75, hoursADay: 8 },
				ageRule: 'warn',
				employer: { standing: 'verified' },
				labourShare: null,
			},
		)
			.filter((finding) => blocksPublication([finding]))
			.map(({ code, detail }) => `${facts.title}: ${code} ${detail}`)
	})
	expect(found).toEqual([])
})
