import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometresBetween } from './geo.ts'
import { cellsAround, cellsOf } from './geo-cells.ts'

const lat = fc.double({ min: 18, max: 53, noNaN: true })
const lng = fc.double({ min: 73, max: 135, noNaN: true })
const point = fc.record({ lat, lng })

test('every point within the distance lies in one of the cells', () => {
	fc.assert(
		fc.property(
			point,
			fc.constantFrom(3, 15, 50, 200),
			fc.double({ min: -1, max: 1, noNaN: true }),
			fc.double({ min: -1, max: 1, noNaN: true }),
			(middle, km, north, east) => {
				const other = { lat: middle.lat + (north * km) / 111, lng: middle.lng + (east * km) / 60 }
				fc.pre(kilometresBetween(middle, other) <= km)
				const cells = new Set(cellsAround(middle, km))
				expect(cellsOf(other).some((cell) => cells.has(cell))).toBe(true)
			},
		),
	)
})

test.each([3, 15, 50, 200, 500])('within %s km few cells are enough', (km) => {
	expect(cellsAround({ lat: 30, lng: 120 }, km).length).toBeLessThanOrEqual(64)
})
