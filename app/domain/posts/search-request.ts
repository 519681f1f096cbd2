import { significantCode } from '#app/domain/divisions/division-code.ts'
import type { Point } from '#app/domain/geo.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type PostKind,
	type PostTrait,
	postKinds,
	postTraits,
	type WorkingHours,
	workingHours,
} from './words.ts'

export const sortOrders = ['relevance', 'newest', 'pay', 'distance'] as const
export type SortOrder = (typeof sortOrders)[number]

/** A search as its address says it: what a page and the public API have in common. */
export type SearchRequest = {
	q: string
	/** A place as people write it; `division` is the place by its code. */
	where: string
	division: string
	kinds: PostKind[]
	near: Point | null
	radiusKm: number | null
	/** Whole yuan a month. */
	payMin: number | null
	hours: WorkingHours[]
	traits: PostTrait[]
	sort: SortOrder
	page: number
	pageSize: number
}

/** A parameter that says nothing one could look for, and what it may say. */
export type ParameterFault = { parameter: string; expected: string }

export const longestQuery = 200

/** Further than this no page reaches: nobody looks there, and every engine pays for it. */
export const lastReachableHit = 1000

/** Reads a search from an address. What cannot be understood is left out and told. */
export function readSearch(
	params: URLSearchParams,
	{ pageSize = 10, largestPage = 100 } = {},
): { request: SearchRequest; faults: ParameterFault[] } {
	const faults: ParameterFault[] = []
	const text = (name: string) => (params.get(name) ?? '').trim()
	const fault = (parameter: string, expected: string): null => {
		faults.push({ parameter, expected })
		return null
	}
	const number = (name: string, least: number, most: number): number | null => {
		if (text(name) === '') return null
		const value = Number(text(name).normalize('NFKC'))
		const fits = Number.isFinite(value) && value >= least && value <= most
		return fits ? value : fault(name, `a number from ${least} to ${most}`)
	}
	const whole = (name: string, least: number, most: number): number | null => {
		const value = number(name, least, most)
		return value === null || Number.isInteger(value) ? value : fault(name, 'a whole number')
	}
	const list = <const Words extends readonly string[]>(
		name: string,
		words: Words,
	): Words[number][] =>
		params
			.getAll(name)
			.flatMap((value) => value.split(','))
			.map((value) => value.trim())
			.filter((value) => value !== '')
			.filter(
				(value): value is Words[number] =>
					isOneOf(words, value) || fault(name, words.join(', ')) !== null,
			)

	const division =
		text('division') === ''
			? ''
			: (significantCode(text('division')) ?? fault('division', 'a division code') ?? '')
	const near =
		text('near') === '' ? null : (readPoint(text('near')) ?? fault('near', 'latitude,longitude'))
	const [sort = 'relevance'] = list('sort', sortOrders)
	const request: SearchRequest = {
		q: text('q').slice(0, longestQuery),
		where: text('where').slice(0, longestQuery),
		division,
		kinds: list('kind', postKinds),
		near,
		radiusKm: number('radiusKm', 0.1, 500),
		payMin: whole('payMin', 0, 1_000_000),
		hours: list('hours', workingHours),
		traits: list('trait', postTraits),
		sort,
		page: whole('page', 1, 1000) ?? 1,
		pageSize: whole('pageSize', 1, largestPage) ?? pageSize,
	}
	if ((request.page - 1) * request.pageSize >= lastReachableHit) {
		fault('page', `a page within the first ${lastReachableHit} hits`)
		request.page = 1
	}
	if (text('q').length > longestQuery) fault('q', `at most ${longestQuery} characters`)
	return { request, faults }
}

function readPoint(text: string): Point | null {
	const [lat, lng, ...more] = text.split(',').map(Number)
	const fits =
		lat !== undefined &&
		lng !== undefined &&
		more.length === 0 &&
		Math.abs(lat) <= 90 &&
		Math.abs(lng) <= 180
	return fits && !Number.isNaN(lat + lng) ? { lat, lng } : null
}

/** The address of a search with some of it changed; a changed search begins at its first page. */
export function searchAddress(
	request: SearchRequest,
	changes: Partial<SearchRequest> = {},
): string {
	const next = { ...request, page: 1, ...changes }
	const params = new URLSearchParams()
	const add = (name: string, value: string | number | null) => {
		if (value !== null && value !== '') params.append(name, String(value))
	}
	add('q', next.q)
	add('where', next.division === '' ? next.where : '')
	add('division', next.division)
	for (const kind of next.kinds) add('kind', kind)
	add('near', next.near && `${next.near.lat},${next.near.lng}`)
	add('radiusKm', next.radiusKm)
	add('payMin', next.payMin)
	for (const hours of next.hours) add('hours', hours)
	for (const trait of next.traits) add('trait', trait)
	if (next.sort !== 'relevance') add('sort', next.sort)
	if (next.page > 1) add('page', next.page)
	const query = params.toString()
	return query === '' ? '/posts' : `/posts?${query}`
}
