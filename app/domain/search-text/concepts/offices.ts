import type { ConceptSources } from './concept.ts'

/** Desks: clerks, reception, money, staff, customers. */
export const offices = {
	clerk: {
		groups: ['office'],
		terms:
			'文员 办公室文员 行政文员 前台文员 生产文员 车间文员 销售文员 业务文员 内勤文员 跟单文员办公室 资料员 工程资料员 档案员 档案管理 档案管理员 档案 文秘 文职 文职人员 秘书 内勤 内勤人员 内勤文职 内务 办事员 统计员 统计 统计文员 录入员 数据录入 数据录入员 信息录入 打字员 打字 录单员 录单 录入 办公室 坐办公室 办公室工作 办公室职员 职员 综合文员 售后文员 品质文员 研发文员 人事文员 文案文员 文员助理 办公文员 打字复印 图文店 数据标注 数据标注员 标注员 办公室助理 办公室人员 坐办公室的',
		near: 'receptionist office-administrator order-follower warehouse-clerk business-assistant',
	},
	receptionist: {
		groups: ['office'],
		terms:
			'前台 前台接待 前台接待员 公司前台 行政前台 接待 接待员 前台客服 前台专员 前台人员 前台助理 前台行政 总台 总机 咨询台 导览员 讲解员 讲解 展厅讲解员 导游 接待专员 前台小姐姐 前台文职',
		near: 'clerk hotel-desk office-administrator host property-steward',
	},
	'office-administrator': {
		groups: ['office'],
		terms:
			'行政 行政专员 行政助理 行政人员 行政人事 人事行政 行政岗 行政后勤 综合管理员 综合管理岗 综合管理 总经理助理 总助 总裁助理 董事长助理 经理助理 总经理秘书 董事长秘书 综合岗 行政管理 行政秘书 人事行政专员 行政人事专员 办公室主任 助理 老板助理 董秘 综合专员 总办',
		near: 'clerk receptionist hr-officer',
	},
	'hr-officer': {
		groups: ['office'],
		terms:
			'人事 人事专员 人事助理 人力资源 人力资源专员 hr 招聘专员 招聘助理 招聘 人事主管 人力资源经理 人事经理 招聘主管 hrbp 人资 人力专员 人资专员 薪酬专员 薪酬绩效 绩效专员 招聘顾问 猎头 猎头顾问 员工关系 人力资源主管 劳资员 劳务专员 劳务管理 考勤员 人事客服专员 招聘经理 人事总监 人资主管 培训专员 驻厂 驻厂专员',
		near: 'office-administrator clerk',
	},
	accountant: {
		groups: ['office'],
		terms:
			'会计 财务会计 成本会计 总账会计 会计助理 财务 财务人员 财务专员 财务助理 财务文员 出纳 出纳员 记账会计 代账会计 往来会计 税务会计 应收会计 应付会计 主办会计 财务出纳 会计出纳 做账 财会 核算员 会计师 财务经理 财务主管 财务总监 财务部 费用会计 审计 审计专员 税务 税务专员 开票员 开票 结算员 结算专员 财务岗 会计学徒 实习会计 总帐会计 全盘会计 会计文员 审计助理 审计员 收账员 对账员 账务 财务管理',
		near: 'clerk',
	},
	'customer-service': {
		groups: ['customer-service'],
		terms:
			'客服 客服专员 客服员 客服人员 在线客服 网络客服 电话客服 电商客服 淘宝客服 天猫客服 京东客服 微信客服 抖音客服 拼多多客服 售后客服 售前客服 客服代表 客户服务 客户服务专员 客服助理 客服文员 客服前台 接线 接线员 话务员 话务 呼叫中心 呼入客服 呼出客服 打电话 接电话 接电话的 回访员 电话回访 热线 热线客服 坐席 打字客服 线上客服 小红书客服 银行客服 物流客服 家居客服 快递客服 客服岗 电商客服专员 网店客服 文字客服 语音客服 语音接听 客服主管 客服经理 接听员 催收 催收员 催收客服 电催 售后专员 售后 信贷客服 接线客服 游戏客服 外呼客服',
		near: 'receptionist e-commerce-operator clerk telesales',
	},
	'order-follower': {
		groups: ['office', 'sales'],
		terms:
			'跟单 跟单员 外贸跟单 外贸跟单员 业务跟单 业务跟单员 生产跟单 生产跟单员 销售跟单 采购跟单 跟单文员 跟单助理 内贸跟单 样品跟单 理单员 理单 单证员 单证 报关员 报关 生产跟单文员 船务 船务员 跟单专员 外贸单证 单证专员 关务 关务员 制单员 制单',
		near: 'buyer business-assistant clerk foreign-trader',
	},
	buyer: {
		groups: ['office'],
		terms:
			'采购 采购员 采购专员 采购助理 采购文员 采购工程师 采购经理 采购主管 买手 采买 采购岗 食堂采购 采购跟单员 pmc pmc专员 计划员 物控 物控员 生产计划 生产计划员 计划专员 调度员 调度 供应链专员 供应链 物流专员 物流跟单 货代 货代操作 操作货代 计划调度',
		near: 'order-follower warehouse-keeper clerk',
	},
	'business-assistant': {
		groups: ['office', 'sales'],
		terms:
			'业务助理 销售助理 商务助理 销售内勤 外贸助理 外贸业务助理 市场助理 项目助理 运营助理 商务文员 招标专员 投标专员 招投标 投标 标书 标书专员 投标文员 标书制作 商务内勤 业务内勤 电商助理 直播助理 编辑助理 设计助理 产品助理 工程助理 采购业务助理 总监助理 策划助理',
		near: 'clerk order-follower salesperson',
	},
	supervisor: {
		groups: [],
		terms:
			'主管 经理 组长 班长 队长 领班 主任 总监 负责人 副经理 副总 总经理 副总经理 主管助理 储备主管 店面主管 管理人员 管理岗 管理 高管 院长 校长 园长 项目负责人 大队长 副主任 区域经理 区域主管 城市经理 运营主管 行政主管 行政经理 部门经理 ceo 厂务经理 督导 储备经理 督察 副厂长 分队长 中队长',
		near: '',
		sort: 'rank',
	},
	'project-manager': {
		groups: ['technical'],
		terms:
			'项目经理 项目主管 项目管理 工程经理 工程主管 物业经理 物业项目经理 物业主管 项目总监 项目专员',
		near: 'supervisor',
	},
} as const satisfies ConceptSources
