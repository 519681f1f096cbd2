import { easy, seated } from './demands.ts'
import type { Pattern } from './pattern.ts'

const workshop = {
	hours: 'flexible',
	payUnit: 'month',
	contract: 'labour-contract',
	insurance: ['work-injury', 'accident'],
	openTo: ['low-income', 'lifted-out-of-poverty', 'local-rural'],
	hoursPerDay: 8,
	daysPerWeek: 5,
	demands: seated,
} as const

export const workshopPosts: readonly Pattern[] = [
	{
		...workshop,
		title: '缝纫工（可带回家做）',
		description: '缝制儿童口水巾，计件为主，保底不低于所列工资。可以接送孩子后再来。',
		pay: [2700, 3600],
		employers: ['样板服饰帮扶车间', '巧手来料加工厂'],
	},
	{
		...workshop,
		title: '电子元件组装工',
		description: '坐着组装插头线，车间就在村口，有师傅教，三天上手。',
		pay: [2700, 3300],
		employers: ['演示电子帮扶车间'],
	},
	{
		...workshop,
		title: '竹编手工',
		description: '编织竹篮和灯罩，老师傅带，学会后可在家做。',
		pay: [2700, 3400],
		employers: ['山里手作帮扶车间'],
	},
	{
		...workshop,
		title: '茶叶挑拣工',
		description: '坐着挑拣干茶，去梗去杂，时间可以自己安排。',
		pay: [2700, 3000],
		employers: ['示例茶叶帮扶车间'],
	},
	{
		...workshop,
		title: '农产品包装工',
		description: '番薯干、笋干装袋封口，四季有活，中午管一顿饭。',
		pay: [2700, 3200],
		meals: true,
		employers: ['样板农产品帮扶车间'],
		demands: { ...easy, lifting: 'some' },
	},
]
