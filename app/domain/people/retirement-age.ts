import { addMonths } from '#app/domain/time/day.ts'

/** Whose retirement age 法定退休年龄 is told: a woman's depends on her work. */
export const workerKinds = ['man', 'woman55', 'woman50'] as const
export type WorkerKind = (typeof workerKinds)[number]

type Schedule = { ageMonths: number; from: string; step: number; mostDelay: number }

/** from 2025 on the age rises by a month for every so many months of birth. */
const schedules: Record<WorkerKind, Schedule> = {
	man: { ageMonths: 60 * 12, from: '1965-01', step: 4, mostDelay: 36 },
	woman55: { ageMonths: 55 * 12, from: '1970-01', step: 4, mostDelay: 36 },
	woman50: { ageMonths: 50 * 12, from: '1975-01', step: 2, mostDelay: 60 },
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** The age at which someone born in a month retires, in months. */
export function retirementMonths(birthDate: string, kind: WorkerKind): number {
	const { ageMonths, from, step, mostDelay } = schedules[kind]
	const late = monthNumber(birthDate) - monthNumber(from)
	const delay = late < 0 ? 0 : Math.min(Math.floor(late / step) + 1, mostDelay)
	return ageMonths + delay
}

export const retiresOn = (birthDate: string, kind: WorkerKind): string =>
	addMonths(birthDate, retirementMonths(birthDate, kind))

/** What someone may be by their sex (GB/T 2261.1); none where it is not known. */
export const kindsOf = (sex: string): readonly WorkerKind[] =>
	sex === '1' ? ['man'] : sex === '2' ? ['woman55', 'woman50'] : []
