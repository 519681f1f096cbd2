import { expect, test } from 'vitest'
import { listBehind, readFigureRequest, spanOf, stepsOf } from './figure-request.ts'

const read = (query: string) => readFigureRequest(new URLSearchParams(query), '2026-11-26')

test.each([
	['', { place: '', from: '2026-01-01', to: '2026-11-26' }],
	['from=2026-03-01&to=2026-02-01', { place: '', from: '2026-02-01', to: '2026-03-01' }],
	['from=yesterday&place=330108', { place: '330108', from: '2026-01-01', to: '2026-11-26' }],
])('%s is read as a period', (query, request) => {
	expect(read(query)).toEqual(request)
})

test('a number leads to the list of what it counted', () => {
	expect(listBehind('accepted', read('place=330108'))).toBe(
		'/offers?side=person&place=330108&from=2026-01-01&to=2026-11-26&did=accepted',
	)
})

test.each([
	['2026-02', { from: '2026-02-01', to: '2026-02-28' }],
	['2026-11', { from: '2026-11-01', to: '2026-11-26' }],
	['2026-11-05', { from: '2026-11-05', to: '2026-11-05' }],
])('%s holds its own days within the period', (at, span) => {
	expect(spanOf(at, read(''))).toEqual(span)
})

test('the steps of a period have no gaps, and each span lies within it', () => {
	const request = read('from=2025-11-30&to=2026-02-01')
	expect(stepsOf(request, 'month')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
	expect(stepsOf(read('from=2026-02-27&to=2026-03-01'), 'day')).toEqual([
		'2026-02-27',
		'2026-02-28',
		'2026-03-01',
	])
	expect(spanOf('2025-11', request)).toEqual({ from: '2025-11-30', to: '2025-11-30' })
})
