import { strong } from './demands.ts'
import type { Pattern } from './pattern.ts'

const relief = {
	hours: 'full-time',
	payUnit: 'day',
	contract: 'service-agreement',
	insurance: ['accident'],
	openTo: ['low-income', 'local-rural'],
	fundSource: '中央预算内以工代赈资金',
	hoursPerDay: 8,
	daysPerWeek: 5,
	demands: strong,
} as const

export const workReliefPosts: readonly Pattern[] = [
	{
		...relief,
		title: '村道硬化工程小工',
		description: '铺路、和料、清理，按天结算，工程结束当月发清。',
		pay: [180, 220],
		employers: ['演示乡村建设合作社'],
	},
	{
		...relief,
		title: '水渠清淤工',
		description: '清理灌溉水渠淤泥杂草，发放雨鞋手套。',
		pay: [180, 210],
		employers: ['演示乡村建设合作社'],
	},
	{
		...relief,
		title: '村庄绿化种植工',
		description: '栽树、浇水、扶苗，包一顿午饭。',
		pay: [170, 190],
		meals: true,
		employers: ['示例园林合作社'],
		demands: { ...strong, lifting: 'some' },
	},
]
