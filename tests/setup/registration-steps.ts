import type { Fields } from './visit.ts'

type Told = { name: string; idNumber: string; health: string }

/** The pages of a registration in their order, with what a browser sends for each. */
export const registrationSteps = ({ name, idNumber, health }: Told): [string, Fields][] => [
	['name', { name }],
	['id-number', { idNumber }],
	['residence', { place: '滨江区' }],
	['hukou', { same: 'yes', place: '' }],
	['occupations', { occupations: ['cleaning', 'kitchen'] }],
	['education', { education: 'junior' }],
	['skills', { skills: ['cooking'] }],
	['body', { lifting: 'some', standing: 'yes', heights: 'no' }],
	['senses', { sight: 'yes', hearing: 'yes', literacy: 'some' }],
	['care', { care: ['none'] }],
	['obstacles', { obstacles: ['none'], health }],
	['hours', { hours: 'any', night: 'no' }],
	['distance', { maxKm: '8', away: 'no' }],
	['pay', { payFloorYuan: '' }],
	['willing', { willing: 'willing', condition: '' }],
	['consent', { consent: 'yes' }],
]
