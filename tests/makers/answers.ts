import type { Answers } from '#app/domain/seekers/answers.ts'

/** Everything a registration asks for, answered plainly. */
export function someAnswers(changes: Answers = {}): Required<Answers> {
	return {
		name: { name: '测试·张三' },
		'id-number': {},
		phone: {},
		residence: { residence: '330108' },
		hukou: {},
		occupations: { occupations: ['cleaning'] },
		education: { education: 'junior' },
		skills: { skills: [], certificates: [] },
		body: { lifting: 'some', standing: 'yes', heights: 'no' },
		senses: { sight: 'yes', hearing: 'yes', literacy: 'yes' },
		care: { care: ['none'] },
		obstacles: { obstacles: ['none'] },
		hours: { hours: 'any', night: 'no' },
		distance: { maxKm: 10, away: 'no' },
		pay: {},
		willing: { willing: 'willing' },
		consent: { consent: 'yes' },
		...changes,
	}
}

/** A made-up ID number whose check character holds; no two alike within a test run. */
export function anIdNumber(birth = '19800101', order = nextOrder()): string {
	const digits = `330108${birth}${String(order % 1000).padStart(3, '0')}`
	const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
	const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
	return digits + '10X98765432'[sum % 11]
}

let order = 0
const nextOrder = () => ++order
