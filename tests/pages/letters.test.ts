import { expect, test } from 'vitest'
import { staffCookie, visit } from '#tests/setup/visit.ts'

test.each(['/officer/posts', '/officer/employers', '/people', '/offers'])(
	'no letter of %s is torn where the server changes its buffer',
	async (path) => {
		const answer = await visit(await staffCookie('officer@hz')).get(path)
		expect(answer.status).toBe(200)
		expect(await answer.text()).not.toMatch(/[\0\uFFFD]/)
	},
)
