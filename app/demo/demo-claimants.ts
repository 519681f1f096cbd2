import type { DemoPerson } from './demo-person.ts'
import { neighbour } from './neighbour.ts'

/** Invented people who are helped by other things than a post. */
export const demoClaimants: readonly DemoPerson[] = [
	{
		...neighbour({
			name: '演示·龚水生',
			phone: '13900000051',
			birthDate: '1969-03-12',
			sex: '1',
			residence: '330108',
			occupations: ['security'],
		}),
		category: 'dibao',
		capacity: 'none',
		willingness: 'unknown',
		employment: 'not_in_labour_force',
		answers: null,
	},
]
