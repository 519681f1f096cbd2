import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import type { Demands, PostKind } from '#app/domain/posts/words.ts'

/** An invented post of a kind; figures stand for lowest and highest, in yuan. */
export type Pattern = Partial<PostFacts> & {
	title: string
	description: string
	pay: [number, number]
	employers: readonly string[]
}

const easy: Demands = {
	lifting: 'none',
	standing: 'some',
	heights: 'none',
	night: 'none',
	sight: 'some',
	hearing: 'some',
	literacy: 'none',
}
const seated: Demands = { ...easy, standing: 'none', sight: 'much' }
const strong: Demands = { ...easy, lifting: 'much', standing: 'much' }

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
const market = {
	hours: 'full-time',
	payUnit: 'month',
	contract: 'labour-contract',
	insurance: ['pension', 'medical', 'work-injury'],
	openTo: ['anyone'],
	hoursPerDay: 8,
	daysPerWeek: 5,
} as const

export const patterns: Record<PostKind, readonly Pattern[]> = {
	'public-welfare': [
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
	],
	workshop: [
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
	],
	'work-relief': [
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
	],
	'labour-export': [
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
	],
	'industry-support': [
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
	],
	market: [
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
	],
}
