import { easy, strong } from './demands.ts'
import type { Pattern } from './pattern.ts'

const outside = {
	hours: 'full-time',
	payUnit: 'month',
	contract: 'labour-contract',
	insurance: ['pension', 'medical', 'unemployment', 'work-injury'],
	openTo: ['anyone'],
	housing: true,
	meals: true,
	hoursPerDay: 8,
	daysPerWeek: 5,
} as const

export const labourExportPosts: readonly Pattern[] = [
	{
		...outside,
		title: '酒店客房服务员（宁波）',
		description: '整理客房，包吃住，统一接送，到岗后有联络员照应。',
		pay: [3600, 4500],
		employers: ['演示海岸酒店'],
		destination: '浙江省宁波市',
		demands: { ...easy, standing: 'much' },
	},
	{
		...outside,
		title: '汽车零部件操作工（嘉兴）',
		description: '上下料、检验，白班，包吃住，每月按时发薪。',
		pay: [4500, 6000],
		employers: ['样板汽配制造厂'],
		destination: '浙江省嘉兴市',
		demands: strong,
	},
	{
		...outside,
		title: '养老院护理员（杭州）',
		description: '照料老人起居，岗前免费培训，包吃住。',
		pay: [4200, 5200],
		employers: ['示例颐养院'],
		destination: '浙江省杭州市',
		shift: 'rotating',
		demands: { ...easy, lifting: 'some', night: 'some' },
	},
]
