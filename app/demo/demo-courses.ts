import type { z } from 'zod'
import type { courseForm } from '#app/domain/training/course-form.ts'

export type DemoCourse = {
	keeper: string
	course: z.input<typeof courseForm>
	/** From and for how many days, counted from today; who has joined or waits. */
	runs: readonly {
		from: number
		days: number
		begins: string
		ends: string
		placeName: string
		place: string
		address: string
		lat?: number
		lng?: number
		phone: string
		capacity: number
		joined: readonly string[]
	}[]
}

const binjiang = {
	placeName: '演示区职业培训中心 302 教室',
	place: '滨江区',
	address: '演示区示范路 20 号',
	lat: 30.19,
	lng: 120.2,
	phone: '0571-00000020',
}
const xinchang = {
	placeName: '演示县职业技术学校',
	place: '新昌县',
	address: '演示县示范街 9 号',
	phone: '0575-00000009',
}

/** Invented courses: what people of the demo can learn near their homes. */
export const demoCourses: readonly DemoCourse[] = [
	{
		keeper: 'officer@hz',
		course: {
			title: '养老护理员培训（初级）',
			about:
				'学会帮老人起床、吃饭、洗澡、翻身，学会看血压、做简单急救。学完可以去养老院，也可以上门照护。',
			occupation: 'elder-care',
			level: 'L5',
			hours: 40,
			certificate: 'care',
			certificateName: '养老护理员（五级）证书',
			allowance: 'yes',
			openTo: ['dibao', 'dibao-edge', 'zero-employment', 'disabled'],
			bring: '身份证、一张一寸照片',
		},
		runs: [
			{
				...binjiang,
				from: 6,
				days: 8,
				begins: '09:00',
				ends: '11:30',
				capacity: 30,
				joined: ['演示·王秀兰'],
			},
			{ ...binjiang, from: 34, days: 8, begins: '14:00', ends: '16:30', capacity: 30, joined: [] },
		],
	},
	{
		keeper: 'officer@hz',
		course: {
			title: '中式烹调师培训',
			about: '学会切配、炒菜和食堂大锅菜，学会食品安全。学完可以去食堂、饭店做帮厨。',
			occupation: 'kitchen',
			level: 'L5',
			hours: 60,
			certificate: 'cook',
			certificateName: '中式烹调师（五级）证书',
			allowance: 'no',
			openTo: [],
			ageFrom: 18,
			ageTo: 60,
			bring: '身份证、健康证',
		},
		runs: [
			{
				...binjiang,
				from: 12,
				days: 10,
				begins: '13:30',
				ends: '16:30',
				capacity: 1,
				joined: ['演示·李建国', '演示·吴桂英'],
			},
		],
	},
	{
		keeper: 'officer@hz',
		course: {
			title: '保洁收纳培训',
			about: '学会用各种清洁工具和药水，学会擦玻璃、整理衣柜，学会和雇主说话。',
			occupation: 'cleaning',
			level: 'none',
			hours: 16,
			certificate: '',
			certificateName: '',
			allowance: 'yes',
			openTo: [],
			bring: '',
		},
		runs: [
			{
				...binjiang,
				from: -20,
				days: 3,
				begins: '09:00',
				ends: '11:00',
				capacity: 20,
				joined: ['演示·王秀兰'],
			},
			{ ...binjiang, from: 20, days: 3, begins: '09:00', ends: '11:00', capacity: 20, joined: [] },
		],
	},
	{
		keeper: 'officer@xc',
		course: {
			title: '缝纫工培训',
			about: '学会平车、锁边和做整件衣服。学完可以去帮扶车间，也可以拿活回家做。',
			occupation: 'garment',
			level: 'L5',
			hours: 48,
			certificate: '',
			certificateName: '缝纫工（五级）证书',
			allowance: 'yes',
			openTo: ['lifted-out-of-poverty', 'dibao', 'local-rural'],
			ageFrom: 18,
			ageTo: 58,
			schooling: 'primary',
			residents: 'yes',
			bring: '身份证',
		},
		runs: [
			{ ...xinchang, from: 9, days: 10, begins: '08:30', ends: '11:30', capacity: 25, joined: [] },
		],
	},
]
