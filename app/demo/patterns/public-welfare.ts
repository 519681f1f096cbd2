import { easy, seated } from './demands.ts'
import type { Pattern } from './pattern.ts'

const partTime = {
	hours: 'part-time',
	hoursPerDay: 4,
	daysPerWeek: 5,
	payUnit: 'hour',
	contract: 'service-agreement',
} as const
const welfare = {
	...partTime,
	insurance: ['accident'],
	openTo: ['dibao', 'dibao-edge', 'zero-employment', 'disabled', 'older'],
	fundSource: '就业补助资金',
	demands: easy,
} as const

export const publicWelfarePosts: readonly Pattern[] = [
	{
		...welfare,
		title: '社区保洁员',
		description: '负责楼道和公共区域清扫，工具由社区提供。每天半天，离家近。',
		pay: [25, 26],
		employers: ['示范社区居民委员会', '样板村村民委员会'],
	},
	{
		...welfare,
		title: '养老服务站助老员',
		description: '陪老人聊天、送餐、代买生活用品，不做医疗护理。',
		pay: [25, 27],
		employers: ['演示街道养老服务站'],
		demands: { ...easy, hearing: 'much' },
	},
	{
		...welfare,
		title: '河道巡查员',
		description: '每天沿村里河道走一圈，看到垃圾和险情及时上报。',
		pay: [25, 26],
		employers: ['样板村村民委员会'],
		demands: { ...easy, standing: 'much' },
	},
	{
		...welfare,
		title: '村级就业信息员',
		description: '登记村里求职的人和用工信息，会用手机微信即可。',
		pay: [25, 28],
		employers: ['样板村村民委员会'],
		demands: { ...seated, literacy: 'some' },
		education: 'junior',
	},
	{
		...welfare,
		title: '学校门口交通协管员',
		description: '上下学时段在校门口维持秩序，每天三小时。',
		pay: [25, 26],
		hoursPerDay: 3,
		employers: ['演示小学后勤处'],
		demands: { ...easy, standing: 'much' },
	},
	{
		...welfare,
		title: '乡村护林员',
		description: '巡山护林，发现火情及时报告，配发雨衣和手电。',
		pay: [25, 26],
		employers: ['示例林场'],
		demands: { ...easy, standing: 'much', lifting: 'some' },
	},
]
