import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { BetterOff } from '#app/domain/benefit/better-off.ts'
import type { Figures } from '#app/domain/job-reports/job-report-forms.ts'

/** Where someone works and for what pay a month, as they said it. */
export type Work = { where: string; payFen: number | null }
export type Plan = Pick<BetterOff, 'months' | 'baselineFen' | 'cliffs' | 'warnings'>

export const sealWork = (id: string, work: Work) => sealJson(`job_report.work:${id}`, work)
export const openWork = (id: string, sealed: string) =>
	openJson(`job_report.work:${id}`, sealed) as Work

export const sealFigures = (id: string, figures: Figures) =>
	sealJson(`job_report.figures:${id}`, figures)
export const openFigures = (id: string, sealed: string | null) =>
	sealed === null ? null : (openJson(`job_report.figures:${id}`, sealed) as Figures)

export const sealPlan = (id: string, plan: Plan) => sealJson(`job_report.plan:${id}`, plan)
export const openPlan = (id: string, sealed: string | null) =>
	sealed === null ? null : (openJson(`job_report.plan:${id}`, sealed) as Plan)
