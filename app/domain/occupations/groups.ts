/**
 * Groups of occupations in everyday words, picked from the occupation classification 职业分类大典 2022
 * for what this population does and looks for. `codes` are classes of the classification, `words`
 * what such posts are called; the longest word found in a title decides.
 */
export type OccupationGroup = { codes: readonly string[]; words: readonly string[] }

export const occupationGroups = {
	cleaning: {
		codes: ['4-09-08-01', '4-09-08-02', '4-09-08-03'],
		words: ['保洁', '清洁', '环卫', '打扫', '清扫', '清运', '扫地', '卫生员', '洗车'],
	},
	greening: { codes: ['4-09-10-01'], words: ['绿化', '园林', '养护工', '花艺', '苗木'] },
	security: {
		codes: ['4-07-05-01', '4-07-05-02', '4-06-01-03'],
		words: [
			'保安',
			'门卫',
			'安保',
			'安检',
			'秩序',
			'巡逻',
			'看大门',
			'值守',
			'停车管理',
			'消控',
			'护校',
		],
	},
	domestic: {
		codes: ['4-10-01-06', '4-10-01-02'],
		words: [
			'家政',
			'保姆',
			'月嫂',
			'育儿嫂',
			'育婴',
			'钟点工',
			'住家',
			'小时工阿姨',
			'做饭阿姨',
			'收纳',
		],
	},
	'elder-care': {
		codes: ['4-10-01-05', '4-14-01-02'],
		words: ['护工', '养老护理', '护理员', '陪护', '照护', '护老', '生活照料', '助老', '老人护理'],
	},
	childcare: {
		codes: ['4-10-01-03', '4-10-01-04'],
		words: ['保育', '托育', '幼师', '生活老师', '宿管', '托管'],
	},
	kitchen: {
		codes: ['4-03-02-01', '4-03-02-03'],
		words: [
			'厨师',
			'帮厨',
			'厨工',
			'洗碗',
			'切配',
			'面点',
			'后厨',
			'厨房',
			'炊事',
			'打荷',
			'中餐',
			'西餐',
			'烘焙',
			'饼房',
			'食堂',
		],
	},
	waiting: {
		codes: ['4-03-02-05', '4-03-01-02'],
		words: ['服务员', '传菜', '迎宾', '客房', '餐饮', '酒店', '楼面', '茶艺', '奶茶', '咖啡'],
	},
	shop: {
		codes: ['4-01-02-03', '4-01-02-04'],
		words: ['营业员', '收银', '导购', '店员', '理货', '超市', '售货', '促销', '门店'],
	},
	warehouse: {
		codes: ['4-02-06-01', '4-02-05-01'],
		words: [
			'仓库',
			'仓管',
			'仓储',
			'搬运',
			'装卸',
			'分拣',
			'打包',
			'拣货',
			'叉车',
			'库管',
			'物流',
			'发货',
		],
	},
	delivery: {
		codes: ['4-02-07-08', '4-10-08-01'],
		words: ['快递', '外卖', '骑手', '配送', '送餐', '派件', '送货', '投递', '跑腿'],
	},
	driving: {
		codes: ['4-02-02-01', '4-02-02-02', '6-30-01-00'],
		words: ['司机', '驾驶', '开车', '货车', '代驾', '网约车'],
	},
	factory: {
		codes: ['6-31-05-00', '6-20-01-01'],
		words: [
			'普工',
			'操作工',
			'操作员',
			'包装工',
			'流水线',
			'生产工',
			'车间',
			'装配',
			'注塑',
			'冲压',
			'学徒',
			'质检',
			'检验',
			'品检',
			'杂工',
			'工人',
		],
	},
	electronics: {
		codes: ['6-25-04-07', '6-25-04-08'],
		words: ['电子厂', '电子装配', '贴片', '插件', '组装', 'SMT'],
	},
	garment: {
		codes: ['6-05-01-03', '6-05-01-02'],
		words: [
			'缝纫',
			'车缝',
			'平车',
			'裁剪',
			'服装厂',
			'制衣',
			'针车',
			'裁床',
			'熨烫',
			'鞋厂',
			'缝制',
		],
	},
	handcraft: {
		codes: ['6-09-03-11', '6-05-01-06', '5-05-06-05'],
		words: ['手工', '编织', '刺绣', '串珠', '来料加工', '竹编', '剪纸'],
	},
	'food-processing': {
		codes: ['6-02-01-01', '6-01-03-01'],
		words: ['食品厂', '食品加工', '屠宰', '腌制', '茶叶加工', '面食', '豆制品', '水产加工'],
	},
	construction: {
		codes: ['6-29-01-01', '6-29-01-04'],
		words: [
			'建筑',
			'小工',
			'泥瓦',
			'瓦工',
			'钢筋',
			'木工',
			'架子工',
			'粉刷',
			'油漆',
			'施工',
			'工地',
			'修路',
			'水利工程',
		],
	},
	repair: {
		codes: ['6-18-02-04', '6-31-01-03'],
		words: ['维修', '电工', '焊工', '水电', '修理', '机修', '汽修', '安装', '空调', '钳工', '钣金'],
	},
	farming: {
		codes: ['5-01-02-01', '5-01-02-05', '5-01-02-03', '5-03-02-01'],
		words: [
			'种植',
			'养殖',
			'采摘',
			'大棚',
			'果园',
			'茶园',
			'农场',
			'饲养',
			'田间',
			'药材',
			'食用菌',
			'农艺',
			'蔬菜',
			'采茶',
		],
	},
	forestry: {
		codes: ['5-02-03-01', '4-09-01-01'],
		words: ['护林', '巡护', '护河', '护路', '河道', '造林', '防火', '河湖', '水管员', '巡查'],
	},
	community: {
		codes: ['3-01-04-01'],
		words: [
			'社区',
			'村务',
			'协管',
			'网格',
			'信息员',
			'协理',
			'志愿',
			'公共服务',
			'宣传员',
			'文明劝导',
			'便民',
		],
	},
	beauty: {
		codes: ['4-10-03-01', '4-10-03-02'],
		words: ['美容', '美发', '美甲', '按摩', '足疗', '理发', '纹绣', '推拿'],
	},
	'customer-service': {
		codes: ['4-07-02-03'],
		words: ['客服', '接线', '话务', '呼叫', '电话回访'],
	},
	'e-commerce': {
		codes: ['4-01-06-02'],
		words: ['电商', '直播', '主播', '运营', '短视频', '带货', '剪辑', '网店'],
	},
	office: {
		codes: ['3-01-02-02', '3-01-02-03'],
		words: [
			'文员',
			'前台',
			'行政',
			'助理',
			'资料员',
			'录入',
			'文秘',
			'档案',
			'人事',
			'会计',
			'出纳',
			'财务',
			'跟单',
			'内勤',
		],
	},
	sales: {
		codes: ['4-01-02-01'],
		words: [
			'销售',
			'业务员',
			'置业',
			'地推',
			'招商',
			'外贸',
			'经纪',
			'顾问',
			'房产',
			'保险',
			'推广',
			'商务',
			'客户经理',
		],
	},
	teaching: {
		codes: ['2-08-02-04'],
		words: ['教师', '老师', '教练', '讲师', '助教', '辅导', '家教', '班主任', '教务'],
	},
	health: {
		codes: ['2-05-08-05'],
		words: ['护士', '医生', '医师', '药师', '药店', '医助', '康复', '口腔', '护理师'],
	},
	technical: {
		codes: ['2-02-10-03', '4-04-05-01'],
		words: [
			'工程师',
			'开发',
			'程序',
			'软件',
			'测试',
			'前端',
			'后端',
			'算法',
			'架构',
			'运维',
			'设计',
			'技术',
			'产品经理',
			'数据',
			'Java',
			'Python',
			'研发',
			'造价',
			'项目经理',
			'网络',
		],
	},
} as const satisfies Record<string, OccupationGroup>

export type Occupation = keyof typeof occupationGroups
export const occupations = Object.keys(occupationGroups) as Occupation[]

const byLength = occupations
	.flatMap((occupation) =>
		occupationGroups[occupation].words.map((word) => ({ occupation, word: word.toLowerCase() })),
	)
	.toSorted((one, other) => other.word.length - one.word.length)

/** The group a title belongs to, by the longest of the words in it; null when none is. */
export function occupationOf(title: string): Occupation | null {
	const text = title.normalize('NFKC').toLowerCase()
	return byLength.find(({ word }) => text.includes(word))?.occupation ?? null
}
