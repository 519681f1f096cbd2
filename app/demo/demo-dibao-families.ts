import type { DemoPerson } from './demo-person.ts'
import { neighbour } from './neighbour.ts'

/** Invented members of dibao families: some have answered introductions with no, some have started a job. */
export const demoDibaoFamilies: readonly DemoPerson[] = (
	[
		['钱丽', '13900000031', '1986-04-21', '2'],
		['许国庆', '13900000032', '1977-10-01', '1'],
		['何桂珍', '13900000033', '1981-05-16', '2'],
		['施凤仙', '13900000035', '1976-09-23', '2'],
		['张宝根', '13900000036', '1980-12-11', '1'],
		['孔令芬', '13900000037', '1983-03-08', '2'],
		['曹永林', '13900000038', '1979-06-30', '1'],
		['秦大勇', '13900000041', '1972-01-19', '1'],
		['尤素芳', '13900000042', '1986-11-05', '2'],
		['苏建平', '13900000043', '1984-07-27', '1'],
		['范秀英', '13900000044', '1975-02-14', '2'],
	] as const
).map(([name, phone, birthDate, sex]) => ({
	...neighbour({
		name: `演示·${name}`,
		phone,
		birthDate,
		sex,
		residence: '330108',
		occupations: ['cleaning', 'security', 'warehouse'],
	}),
	category: 'dibao',
}))
