import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { DemoPerson } from './demo-person.ts'

type Neighbour = Pick<DemoPerson, 'name' | 'phone' | 'birthDate' | 'sex' | 'residence'> & {
	occupations: Occupation[]
	identity?: 'unconfirmed'
}

/** Healthy, mobile, ready to work: people about whom the demo has a story to tell. */
export function neighbour({ occupations, ...person }: Neighbour): DemoPerson {
	return {
		...person,
		category: 'dibao_edge',
		capacity: 'full',
		conditions: 'available',
		willingness: 'willing',
		registeredAgo: 260,
		answers: {
			education: { education: 'junior' },
			occupations: { occupations },
			skills: { skills: [], certificates: [] },
			body: { lifting: 'yes', standing: 'yes', heights: 'yes' },
			senses: { sight: 'yes', hearing: 'yes', literacy: 'yes' },
			care: { care: ['none'] },
			obstacles: { obstacles: ['none'] },
			hours: { hours: 'any', night: 'yes' },
			distance: { maxKm: 30, away: 'yes' },
			pay: {},
			willing: { willing: 'willing' },
		},
	}
}
