import { easy } from './demands.ts'
import type { Pattern } from './pattern.ts'

const industry = {
	hours: 'flexible',
	payUnit: 'day',
	contract: 'temporary',
	insurance: ['accident'],
	openTo: ['low-income', 'local-rural'],
	fundSource: '乡村产业帮扶资金',
	hoursPerDay: 8,
	daysPerWeek: 5,
} as const

export const industryPosts: readonly Pattern[] = [
	{
		...industry,
		title: '大棚蔬菜采摘工',
		description: '采摘、分拣蔬菜，早上干半天，天热提前收工。',
		pay: [150, 180],
		hoursPerDay: 6,
		employers: ['样板蔬菜合作社'],
		demands: { ...easy, standing: 'much', lifting: 'some' },
	},
	{
		...industry,
		title: '中药材田间管理员',
		description: '除草、培土、看护药苗，跟着技术员学种植。',
		pay: [150, 170],
		employers: ['示例药材基地'],
		demands: { ...easy, standing: 'much' },
	},
	{
		...industry,
		title: '民宿帮工',
		description: '打扫房间、择菜洗碗，旺季每周五到六天。',
		pay: [150, 180],
		employers: ['演示山居民宿'],
		meals: true,
		demands: { ...easy, standing: 'some' },
	},
]
