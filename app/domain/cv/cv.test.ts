import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageBand, type CvSource, cvOf, cvParts, firstChoices } from './cv.ts'
import { cvForm } from './cv-form.ts'

const source: CvSource = {
	name: '王小明',
	birthDate: '1980-05-01',
	place: '浙江省杭州市滨江区',
	phone: '13900000000',
	answers: {
		occupations: { occupations: ['cleaning'] },
		education: { education: 'junior' },
		skills: { skills: ['cooking'], fine: ['dough'], certificates: ['health'] },
		hours: { hours: 'part-time', night: 'no' },
		distance: { maxKm: 10, away: 'no' },
		body: { lifting: 'no', standing: 'some', heights: 'no' },
		senses: { sight: 'some', hearing: 'yes', literacy: 'some' },
		care: { care: ['ill'] },
		obstacles: { obstacles: ['own-treatment'], health: '腰椎' },
		pay: { payFloorYuan: 1800 },
		willing: { willing: 'conditional', condition: '早点下班' },
		'id-number': { idNumber: '330108198005010011' },
	},
	jobs: [{ title: '保洁员', employer: '物业', from: '2026-01-05', until: null }],
	courses: [{ title: '护理', hours: 40, on: '2026-06-01' }],
	today: '2026-11-26',
}

test('it says what someone can do and looks for, in about what age, and the phone only where they like', () => {
	expect(cvOf(source, firstChoices)).toMatchObject({
		age: { from: 45, to: 49 },
		phone: null,
		wishes: { occupations: ['cleaning'], maxKm: 10 },
		skills: ['cooking'],
		fine: ['dough'],
		certificates: ['health'],
	})
	expect(cvOf(source, { ...firstChoices, showsPhone: true }).phone).toBe('13900000000')
})

const choices = fc.record({
	about: fc.constant(''),
	hidden: fc.subarray([...cvParts]),
	showsPhone: fc.boolean(),
})

test('whatever is chosen, nothing of health, family, pay or numbers is on it', () => {
	fc.assert(
		fc.property(choices, (chosen) => {
			const text = JSON.stringify(cvOf(source, chosen))
			expect(text).not.toMatch(
				/腰椎|own-treatment|lifting|sight|"ill"|1800|早点下班|3301081980|1980-05/,
			)
		}),
	)
})

test('what is left out is not on it, and the rest is', () => {
	const whole = cvOf(source, firstChoices)
	fc.assert(
		fc.property(choices, (chosen) => {
			const cv = cvOf(source, chosen)
			for (const part of cvParts) {
				const left =
					[null, undefined].includes(cv[part] as null) || JSON.stringify(cv[part]) === '[]'
				expect(left).toBe(chosen.hidden.includes(part))
				if (!left) expect(cv[part]).toEqual(whole[part])
			}
			expect(cv.fine.length > 0).toBe(cv.skills.length > 0)
		}),
	)
})

test('an age lies within its band of five years', () => {
	const day = fc
		.date({ min: new Date('1950-01-01'), max: new Date('2010-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10))
	fc.assert(
		fc.property(day, (born) => {
			const band = ageBand(born, '2026-11-26')
			const years = 2026 - Number(born.slice(0, 4)) - (born.slice(5) > '11-26' ? 1 : 0)
			expect(band && band.from <= years && years <= band.to).toBe(true)
			expect(band?.from).toSatisfy((from: number) => from % 5 === 0)
		}),
	)
	expect(ageBand(null, '2026-11-26')).toBeNull()
})

test.each(['3301081980 05010011', '6222-0000-0000-0000-000'])(
	'a number like %s is refused',
	(number) => {
		expect(cvForm.safeParse({ about: `我的号码${number}` }).success).toBe(false)
		expect(cvForm.safeParse({ about: '我做过五年保洁。' }).success).toBe(true)
	},
)
