import { z } from 'zod'
import { day, line, placeField, wholeNumber } from '#app/domain/form-fields.ts'
import { readPhone } from '#app/domain/identity/phone.ts'
import { fenOfYuan, payUnits, yuanOfFen } from '#app/domain/money/pay.ts'
import type { PostFacts } from './post-facts.ts'
import {
	contracts,
	type DemandCode,
	type Demands,
	demandCodes,
	demandDegrees,
	educations,
	insurances,
	openToGroups,
	postKinds,
	shifts,
	workingHours,
} from './words.ts'

const figure = (most: number) =>
	z.number('number-missing').min(0, 'number-missing').max(most, 'pay-range').optional()
const degree = z.enum(demandDegrees).optional()

/** What an officer types for a post. Money in yuan; place, employer, workshop and project as chosen. */
export const postForm = z.object({
	kind: z.enum(postKinds, 'choose-one'),
	title: z.string('missing').trim().min(1, 'missing').max(100, 'text-long'),
	description: line(6000),
	employer: z.string('missing').trim().min(1, 'missing').max(130, 'text-long'),
	workshop: z.uuid().optional(),
	project: z.uuid().optional(),
	place: placeField,
	address: line(200),
	headcount: wholeNumber(1, 100_000),
	payUnit: z.enum(payUnits).optional(),
	payMin: figure(1_000_000),
	payMax: figure(1_000_000),
	hours: z.enum(workingHours).default('unstated'),
	shift: z.enum(shifts).default('unstated'),
	hoursPerDay: z
		.number('number-missing')
		.min(0.5, 'number-missing')
		.max(24, 'number-missing')
		.optional(),
	daysPerWeek: z
		.number('number-missing')
		.min(0.5, 'number-missing')
		.max(7, 'number-missing')
		.optional(),
	contract: z.enum(contracts).default('unstated'),
	insurance: z.array(z.enum(insurances)).default([]),
	comforts: z.array(z.enum(['housing', 'meals'])).default([]),
	startsOn: day,
	endsOn: day,
	education: z.enum(educations).default('none'),
	experience: line(50),
	demands: z
		.object(
			Object.fromEntries(demandCodes.map((code) => [code, degree])) as Record<
				DemandCode,
				typeof degree
			>,
		)
		.default({} as never),
	openTo: z.array(z.enum(openToGroups)).default([]),
	benefits: line(300),
	fundSource: line(100),
	destination: line(100),
	contactName: line(50),
	contactPhone: line(30),
	validUntil: day,
})

export type PostForm = z.output<typeof postForm>

/** What was looked up for what was typed. */
export type LookedUp = Pick<PostFacts, 'placeCode' | 'lat' | 'lng'>

export function factsOf(form: PostForm, { placeCode, lat, lng }: LookedUp): PostFacts {
	return {
		kind: form.kind,
		title: form.title,
		description: form.description,
		placeCode,
		address: form.address,
		lat,
		lng,
		headcount: form.headcount ?? null,
		payUnit: form.payUnit ?? null,
		payMinFen: form.payMin === undefined ? null : fenOfYuan(form.payMin),
		payMaxFen: highestPay(form),
		hours: form.hours,
		shift: form.shift,
		hoursPerDay: form.hoursPerDay ?? null,
		daysPerWeek: form.daysPerWeek ?? null,
		contract: form.contract,
		insurance: form.insurance,
		housing: form.comforts.includes('housing'),
		meals: form.comforts.includes('meals'),
		startsOn: form.startsOn ?? null,
		endsOn: form.endsOn ?? null,
		education: form.education,
		experience: form.experience,
		demands: statedDemands(form),
		openTo: form.openTo,
		benefits: form.benefits.split(/[,，、;；\s]+/).filter((benefit) => benefit !== ''),
		fundSource: form.fundSource,
		destination: form.destination,
		contactName: form.contactName,
		contactPhone: readPhone(form.contactPhone) ?? form.contactPhone,
		workshopId: form.kind === 'workshop' ? (form.workshop ?? null) : null,
		projectId: form.kind === 'work-relief' ? (form.project ?? null) : null,
		validUntil: form.validUntil ?? null,
	}
}

/** The upper end is never below the lower one: who typed them the other way round meant the same. */
function highestPay({ payMin, payMax }: PostForm): number | null {
	if (payMin === undefined) return null
	return fenOfYuan(Math.max(payMin, payMax ?? payMin))
}

function statedDemands({ demands }: PostForm): Demands {
	return Object.fromEntries(Object.entries(demands).filter(([, degree]) => degree !== undefined))
}

/** The same facts as the form shows them. */
export function formValuesOf(facts: PostFacts): Record<string, string | string[]> {
	const text = (value: string | number | null) => (value === null ? '' : String(value))
	const yuan = (fen: number | null) => (fen === null ? '' : String(yuanOfFen(fen)))
	return {
		kind: facts.kind,
		title: facts.title,
		description: facts.description,
		workshop: text(facts.workshopId),
		project: text(facts.projectId),
		address: facts.address,
		headcount: text(facts.headcount),
		payUnit: text(facts.payUnit),
		payMin: yuan(facts.payMinFen),
		payMax: yuan(facts.payMaxFen),
		hours: facts.hours,
		shift: facts.shift,
		hoursPerDay: text(facts.hoursPerDay),
		daysPerWeek: text(facts.daysPerWeek),
		contract: facts.contract,
		insurance: [...facts.insurance],
		comforts: [...(facts.housing ? ['housing'] : []), ...(facts.meals ? ['meals'] : [])],
		startsOn: text(facts.startsOn),
		endsOn: text(facts.endsOn),
		education: facts.education,
		experience: facts.experience,
		...Object.fromEntries(
			Object.entries(facts.demands).map(([code, value]) => [`demands.${code}`, value]),
		),
		openTo: [...facts.openTo],
		benefits: facts.benefits.join('、'),
		fundSource: facts.fundSource,
		destination: facts.destination,
		contactName: facts.contactName,
		contactPhone: facts.contactPhone,
		validUntil: text(facts.validUntil),
	}
}
