import { easy, seated, strong } from './demands.ts'
import type { Pattern } from './pattern.ts'

const market = {
	hours: 'full-time',
	payUnit: 'month',
	contract: 'labour-contract',
	insurance: ['pension', 'medical', 'work-injury'],
	openTo: ['anyone'],
	hoursPerDay: 8,
	daysPerWeek: 5,
} as const

export const marketPosts: readonly Pattern[] = [
	{
		...market,
		title: '小区门卫',
		description: '登记来访、开关大门、收发快递，坐岗为主。',
		pay: [2800, 3300],
		employers: ['示范物业服务有限公司'],
		demands: { ...seated, literacy: 'some' },
	},
	{
		...market,
		title: '写字楼保洁员',
		description: '负责三层办公区保洁，早六点到下午两点。',
		pay: [2800, 3200],
		employers: ['示范物业服务有限公司'],
		demands: { ...easy, standing: 'much' },
	},
	{
		...market,
		title: '食堂帮厨',
		description: '洗菜切菜、打饭、洗碗，包两餐。',
		pay: [3000, 3600],
		meals: true,
		employers: ['样板餐饮管理有限公司'],
		demands: { ...easy, standing: 'much', lifting: 'some' },
	},
	{
		...market,
		title: '超市理货员',
		description: '上货、整理货架，早晚两班可选。',
		pay: [2900, 3500],
		shift: 'rotating',
		employers: ['演示生活超市'],
		demands: { ...easy, standing: 'much', lifting: 'some' },
	},
	{
		...market,
		title: '社区团购分拣员',
		description: '按单分拣蔬果，凌晨上班，上午下班。',
		pay: [3500, 4200],
		shift: 'night',
		employers: ['演示生活超市'],
		demands: { ...strong, night: 'much' },
	},
	{
		...market,
		title: '残疾人云客服',
		description: '在家接听咨询电话，需要普通话清楚、会打字，免费培训。',
		pay: [2800, 3500],
		openTo: ['disabled'],
		employers: ['样板信息服务有限公司'],
		demands: { ...seated, literacy: 'much', hearing: 'much' },
	},
	{
		...market,
		title: '家政服务员',
		description: '上门做饭打扫，按单结算，时间灵活，先培训后上岗不收费。',
		pay: [3200, 5000],
		hours: 'flexible',
		employers: ['示例家政服务中心'],
		demands: { ...easy, standing: 'some' },
	},
]
