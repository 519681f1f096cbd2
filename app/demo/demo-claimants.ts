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
	...(
		[
			['沈丽芳', '13900000052', '1987-05-18', '2'],
			['杜建国', '13900000053', '1974-08-02', '1'],
			['潘小梅', '13900000054', '1990-01-27', '2'],
		] as const
	).map(([name, phone, birthDate, sex]) =>
		neighbour({
			name: `演示·${name}`,
			phone,
			birthDate,
			sex,
			residence: '330108',
			occupations: ['cleaning', 'shop', 'elder-care'],
		}),
	),
]
