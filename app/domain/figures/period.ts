import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { FigureRequest } from './figure-request.ts'
import type { Counted, MainFigure } from './figures.ts'

export type Totals = Record<MainFigure, number>

/** The numbers of a period in a place. */
export type PeriodFigures = {
	request: FigureRequest
	place: { code: DivisionCode; name: string }
	totals: Totals
	/** Of the jobs begun in the period: how many are over that time, and how many of those lasted it. */
	lasting: { months: number; due: number; kept: number }[]
	medianDays: number | null
	reasons: Counted[]
	kinds: { kind: string; offered: number; accepted: number; hired: number }[]
	/** By day for a short period, else by month. */
	course: { at: string; totals: Totals }[]
	below: { code: DivisionCode; name: string; totals: Totals }[]
	madeAt: Date | null
}
