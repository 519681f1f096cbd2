import type { OneOf } from '#app/domain/one-of.ts'

/** Kinds of posts: 公益性岗位, 帮扶车间, 以工代赈, 劳务输出, 产业帮扶, 市场岗位. */
export const postKinds = [
	'public-welfare',
	'workshop',
	'work-relief',
	'labour-export',
	'industry-support',
	'market',
] as const
export type PostKind = OneOf<typeof postKinds>

export const workingHours = ['full-time', 'part-time', 'flexible', 'unstated'] as const
export type WorkingHours = OneOf<typeof workingHours>

export const shifts = ['day', 'night', 'rotating', 'flexible', 'unstated'] as const
export type Shift = OneOf<typeof shifts>

export const contracts = ['labour-contract', 'service-agreement', 'temporary', 'unstated'] as const
export type Contract = OneOf<typeof contracts>

export const insurances = [
	'pension',
	'medical',
	'unemployment',
	'work-injury',
	'maternity',
	'housing-fund',
	'accident',
] as const
export type Insurance = OneOf<typeof insurances>

/** Whom a post is meant for; an empty list means anyone. */
export const openToGroups = [
	'dibao',
	'dibao-edge',
	'low-income',
	'lifted-out-of-poverty',
	'zero-employment',
	'disabled',
	'older',
	'long-unemployed',
	'local-rural',
	'anyone',
] as const
export type OpenTo = OneOf<typeof openToGroups>

/** Schooling 文化程度, in rising order. */
export const educations = [
	'none',
	'primary',
	'junior',
	'vocational',
	'senior',
	'college',
	'bachelor',
	'postgraduate',
] as const
export type Education = OneOf<typeof educations>

/** What work asks of a body and of the senses 体能要求. */
export const demandCodes = [
	'lifting',
	'standing',
	'heights',
	'night',
	'sight',
	'hearing',
	'literacy',
] as const
export type DemandCode = OneOf<typeof demandCodes>

/** How much of it: not at all, some, much. A demand left out is not stated. */
export const demandDegrees = ['none', 'some', 'much'] as const
export type DemandDegree = OneOf<typeof demandDegrees>
export type Demands = Partial<Record<DemandCode, DemandDegree>>

/** What makes a post reachable for someone with little freedom; first-class switches of the search. */
export const postTraits = [
	'housing',
	'meals',
	'no-experience',
	'no-schooling',
	'sitting',
	'light',
	'day-only',
	'part-time',
	'disabled-welcome',
	'insured',
] as const
export type PostTrait = OneOf<typeof postTraits>
