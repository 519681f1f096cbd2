import { addDays, addMonths } from '#app/domain/time/day.ts'
import type { MainFigure } from './figures.ts'

/** Which numbers are asked for: of a place and a period, both days included. */
export type FigureRequest = { place: string; from: string; to: string }

const isDay = (text: string | null): text is string =>
	text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Without days it is the year so far; a period that ends before it begins is turned round. */
export function readFigureRequest(params: URLSearchParams, today: string): FigureRequest {
	const [from, to] = [params.get('from'), params.get('to')]
	const days = [isDay(from) ? from : `${today.slice(0, 4)}-01-01`, isDay(to) ? to : today]
	const [first = today, last = today] = days.toSorted()
	return { place: (params.get('place') ?? '').trim().slice(0, 100), from: first, to: last }
}

/** What a list is narrowed by, so that it holds exactly what a number has counted. */
export type Behind = { did: string; kind?: string; reason?: string }

/** The address of the numbers themselves. */
export const figuresAddress = (request: FigureRequest): string =>
	`/figures?${new URLSearchParams(request)}`

const address = (path: string, words: Readonly<Record<string, string | undefined>>): string => {
	const given = Object.entries(words).flatMap(([name, word]) => (word ? [[name, word]] : []))
	return `${path}?${new URLSearchParams(given)}`
}

export const offersBehind = (request: FigureRequest, behind: Behind): string =>
	address('/offers', { side: 'person', ...request, ...behind })
export const placementsBehind = (request: FigureRequest, behind: Behind): string =>
	address('/placements', { side: 'person', ...request, ...behind })

/** The list behind each step. */
export function listBehind(figure: MainFigure, request: FigureRequest): string {
	if (figure === 'registered') return address('/people', request)
	return figure === 'hired'
		? placementsBehind(request, { did: 'hired' })
		: offersBehind(request, { did: figure })
}

/** The days of one step of the course, a day or a month, as far as they lie within the period. */
export function spanOf(at: string, { from, to }: FigureRequest): { from: string; to: string } {
	if (at.length === 10) return { from: at, to: at }
	const first = `${at}-01`
	const last = addDays(addMonths(first, 1), -1)
	return { from: first > from ? first : from, to: last < to ? last : to }
}

/** More steps than this no chart shows. */
const mostSteps = 240

/** The days or months of a period, those included in which nothing happened. */
export function stepsOf({ from, to }: FigureRequest, by: 'day' | 'month'): string[] {
	const steps: string[] = []
	const shape = (day: string) => (by === 'day' ? day : day.slice(0, 7))
	for (let day = from; shape(day) <= shape(to) && steps.length < mostSteps; ) {
		steps.push(shape(day))
		day = by === 'day' ? addDays(day, 1) : addMonths(`${day.slice(0, 7)}-01`, 1)
	}
	return steps
}
