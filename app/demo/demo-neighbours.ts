import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { DemoPerson } from './demo-person.ts'

type Neighbour = Pick<DemoPerson, 'name' | 'phone' | 'birthDate' | 'sex' | 'residence'> & {
	occupations: Occupation[]
	identity?: 'unconfirmed'
}

/** Healthy, mobile, ready to work: people about whom the demo has a story to tell. */
function neighbour({ occupations, ...person }: Neighbour): DemoPerson {
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

/** Invented people around the first eight, registered since the spring. */
export const demoNeighbours: readonly DemoPerson[] = [
	neighbour({
		name: '演示·吴桂英',
		phone: '13900000011',
		birthDate: '1979-02-17',
		sex: '2',
		residence: '330108',
		occupations: ['cleaning', 'elder-care', 'shop'],
	}),
	neighbour({
		name: '演示·郑海',
		phone: '13900000012',
		birthDate: '1988-07-09',
		sex: '1',
		residence: '330108',
		occupations: ['warehouse', 'factory', 'delivery'],
	}),
	neighbour({
		name: '演示·冯玉兰',
		phone: '13900000013',
		birthDate: '1983-10-30',
		sex: '2',
		residence: '330108',
		occupations: ['garment', 'handcraft', 'cleaning'],
	}),
	neighbour({
		name: '演示·褚志强',
		phone: '13900000014',
		birthDate: '1975-05-04',
		sex: '1',
		residence: '330108',
		occupations: ['greening', 'security', 'construction'],
	}),
	neighbour({
		name: '演示·朱文静',
		phone: '13900000015',
		birthDate: '1999-12-01',
		sex: '2',
		residence: '330108',
		occupations: ['customer-service', 'shop', 'office'],
		identity: 'unconfirmed',
	}),
	neighbour({
		name: '演示·卫国平',
		phone: '13900000016',
		birthDate: '1972-08-19',
		sex: '1',
		residence: '330624',
		occupations: ['farming', 'construction', 'security'],
	}),
	neighbour({
		name: '演示·蒋美凤',
		phone: '13900000017',
		birthDate: '1981-01-22',
		sex: '2',
		residence: '330624',
		occupations: ['garment', 'handcraft', 'cleaning'],
	}),
	neighbour({
		name: '演示·沈阿根',
		phone: '13900000018',
		birthDate: '1970-11-11',
		sex: '1',
		residence: '330624',
		occupations: ['greening', 'farming', 'warehouse'],
	}),
	neighbour({
		name: '演示·韩小芹',
		phone: '13900000019',
		birthDate: '1993-06-06',
		sex: '2',
		residence: '330624',
		occupations: ['shop', 'electronics', 'customer-service'],
	}),
	neighbour({
		name: '演示·杨立新',
		phone: '13900000020',
		birthDate: '1986-03-28',
		sex: '1',
		residence: '330122',
		occupations: ['factory', 'warehouse', 'farming'],
	}),
]
