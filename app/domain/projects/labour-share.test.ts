import { expect, test } from 'vitest'
import { labourShare, remarksOnProject } from './labour-share.ts'

const today = '2026-11-25'
const project = {
	centralFundsFen: 1_000_000n,
	labourPayPlannedFen: 300_000n,
	labourPayPaidFen: 0n,
	endsOn: '2026-12-31',
}

test.each([
	['planned at the minimum', {}, []],
	['planned a little below', { labourPayPlannedFen: 299_999n }, ['planned-low']],
	['over, and paid too little', { endsOn: '2026-11-24' }, ['paid-low', 'over']],
	['over, and paid in full', { endsOn: '2026-11-24', labourPayPaidFen: 300_000n }, ['over']],
	['not over on its last day', { endsOn: today }, []],
	['without central funds', { centralFundsFen: 0n, labourPayPlannedFen: 0n }, []],
] as const)('a project %s', (_case, changes, remarks) => {
	expect(remarksOnProject({ ...project, ...changes }, 0.3, today)).toEqual(remarks)
})

test('without central funds there is no share to speak of', () => {
	expect(labourShare(1n, 0n)).toBeNull()
	expect(labourShare(30n, 100n)).toBe(0.3)
})
