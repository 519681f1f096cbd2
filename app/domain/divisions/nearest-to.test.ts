import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestTo } from './nearest-to.ts'

/** 鼓楼区 in Nanjing, Xuzhou, Fuzhou and Kaifeng; 朝阳区 in Beijing and Changchun. */
const drumTower = ['320106', '320302', '350102', '410204']

test.each([
	[drumTower, '320106', ['320106']],
	[drumTower, '320105', ['320106']],
	[drumTower, '320302001', ['320302']],
	[drumTower, '320505', ['320106', '320302']],
	[drumTower, '330108', drumTower],
	[['110105', '220104'], '110108', ['110105']],
	[[], '330108', []],
])('of %j someone at %s means %j', (codes, own, meant) => {
	expect(nearestTo(codes, own)).toEqual(meant)
})

test('something is left of what was there, and nothing else comes in', () => {
	const code = fc.constantFrom(...drumTower, '110105', '32', '3201', '330108001')
	fc.assert(
		fc.property(fc.array(code, { minLength: 1 }), code, (codes, own) => {
			const meant = nearestTo(codes, own)
			expect(meant.length).toBeGreaterThan(0)
			expect(codes).toEqual(expect.arrayContaining([...meant]))
		}),
	)
})
