import { describe, expect, test } from 'vitest'
import { helpRouteOf, type Situation } from './help-route.ts'

const willing: Situation = {
	capacity: 'full',
	conditions: 'available',
	willingness: 'willing',
	status: 'unemployed_registered',
	suited: true,
}

describe('R-030: the first row that fits', () => {
	test.each<[string, Partial<Situation>, string | null]>([
		['willing, and a post suits', {}, 'A'],
		['willing under conditions', { willingness: 'conditional' }, 'A'],
		['willing, and no post suits', { suited: false }, 'B'],
		['bound by care, willing or not', { conditions: 'constrained', willingness: 'unwilling' }, 'C'],
		['unwilling', { willingness: 'unwilling' }, 'M'],
		['nothing known of what they want', { willingness: null }, 'M'],
		['at work already', { status: 'employed_flexible', conditions: 'constrained' }, 'K'],
		['at school', { status: 'student' }, 'S'],
		['without capacity, whatever else', { capacity: 'none', status: 'student' }, 'Z'],
		['capacity not assessed yet', { capacity: 'unassessed' }, null],
		['nothing known at all', { capacity: null, status: null }, null],
	])('%s', (_who, changes, route) => {
		expect(helpRouteOf({ ...willing, ...changes })).toBe(route)
	})
})
