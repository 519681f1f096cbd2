import type { ConceptSources } from './concept.ts'

/** Selling, advertising, and the work on platforms. */
export const sales = {
	salesperson: {
		groups: ['sales'],
		terms:
			'销售 销售员 销售代表 销售专员 销售人员 销售顾问 销售业务员 业务员 业务 业务代表 业务专员 跑业务 跑销售 做销售 销售经理 业务经理 销售主管 客户经理 大客户经理 大客户代表 大客户销售 渠道专员 渠道销售 渠道经理 市场销售 销售总监 销售工程师 国内业务员 国内销售 产品销售 医药代表 医疗器械销售 器械销售 汽车销售 汽车销售顾问 家装顾问 家居顾问 家具销售 建材销售 酒水销售 珠宝销售 手机销售 门店销售 软件销售 销售岗 见习销售 销售实习生 销售学徒 市场业务员 业务主管 kp 商务 商务专员 商务经理 bd bd经理 商务拓展 市场拓展 拓展专员 拓展员 市场开发 客户专员 顾问 置业顾问 旅游顾问 健康顾问 装修顾问 美容顾问 二手车 销售岗位 网络销售 线上销售 线下销售 销售精英 新能源汽车销售 理想汽车 区域销售 销售运营 展厅销售 药品销售 银行销售 企业销售 快消业务员 快消',
		near: 'telesales promoter house-agent insurance-agent foreign-trader course-adviser shop-assistant recruiter-business',
	},
	telesales: {
		groups: ['sales', 'customer-service'],
		terms:
			'电话销售 电销 电销专员 电话营销 电话邀约 电话邀约员 邀约专员 邀约 电话业务员 电销客服 电话专员 电话邀约专员 网电咨询 外呼',
		near: 'salesperson customer-service',
	},
	'house-agent': {
		groups: ['sales'],
		terms:
			'房产经纪人 房产中介 房产销售 房产 房产顾问 房地产销售 房地产经纪人 二手房 二手房经纪人 租房 中介 卖房 卖房子 售楼 售楼员 经纪人 置业经理 租赁顾问 租赁专员 租赁管家 案场 案场销售 家政经纪人 房地产 贝壳 链家',
		near: 'salesperson',
	},
	'insurance-agent': {
		groups: ['sales'],
		terms:
			'保险 保险顾问 保险代理 保险代理人 保险销售 保险业务员 保险经纪 保险经纪人 理财顾问 理财 理财经理 金融销售 贷款专员 信贷专员 信贷员 信贷 贷款 信用卡 信用卡推广 车险 债务优化 债务优化师 债务 理赔 理赔员 理财规划师 财富顾问 证券 证券经纪人 金融 金融顾问 银行客户经理 柜员 银行柜员 投资顾问 外勤服务专员 政保专员 续期 续保专员',
		near: 'salesperson',
	},
	'foreign-trader': {
		groups: ['sales'],
		terms:
			'外贸业务员 外贸 外贸员 外贸专员 外贸销售 外贸经理 外贸业务 外贸业员 海外销售 国际贸易 外贸业务经理 阿里国际站 阿里巴巴业务员 海外业务员 外销员 外销 海外市场专员 国际业务员 国际销售 外贸实习生 海外 英语业务员',
		near: 'salesperson order-follower cross-border-operator',
	},
	'recruiter-business': {
		groups: ['sales'],
		terms:
			'招商 招商专员 招商经理 招商主管 加盟 招商加盟 招商顾问 招商总监 招商员 招商助理 卓越经理人 经理人 合伙人',
		near: 'salesperson',
	},
	'course-adviser': {
		groups: ['sales', 'teaching'],
		terms:
			'课程顾问 招生老师 招生 招生专员 招生顾问 咨询师 教育顾问 学习顾问 学管师 学管 留学顾问 学习规划师 招生主管 招生咨询 体验顾问 课程咨询 教育咨询师 课程销售',
		near: 'salesperson teacher',
	},
	marketer: {
		groups: ['sales'],
		terms:
			'市场专员 市场营销 市场推广 市场推广专员 营销 营销专员 营销经理 市场经理 市场 市场策划 策划 活动策划 策划专员 文案策划 文案 品牌 品牌策划 品牌专员 网络推广 推广 推广专员 seo sem 信息流优化师 信息流 投放 投手 广告投放 企划 市场部 市场总监 市场营销专业人员 媒介 媒介专员 公关 活动执行 会展 会展策划 商品企划 市场主管 营销策划 品牌经理 产品推广 网络营销 优化师',
		near: 'new-media-operator salesperson promoter',
	},
	'e-commerce-operator': {
		groups: ['e-commerce'],
		terms:
			'电商运营 电商 电商专员 运营 运营专员 淘宝运营 天猫运营 京东运营 拼多多运营 抖店运营 店铺运营 网店运营 网店 平台运营 运营经理 运营总监 社群运营 用户运营 产品运营 内容运营 活动运营 数据运营 美团运营 直播运营 直播中控 直播场控 中控直播 场控 商品专员 商品运营 淘宝 直通车 电商主管 开网店 门店运营 运营岗 运营实习生 团购运营',
		near: 'new-media-operator customer-service live-host cross-border-operator',
	},
	'cross-border-operator': {
		groups: ['e-commerce'],
		terms:
			'跨境电商 跨境电商运营 跨境运营 亚马逊运营 亚马逊 外贸电商 shopee tiktok tiktok运营 速卖通 跨境 独立站运营 独立站',
		near: 'e-commerce-operator foreign-trader',
	},
	'new-media-operator': {
		groups: ['e-commerce'],
		terms:
			'新媒体 新媒体运营 自媒体 自媒体运营 抖音 抖音运营 短视频 短视频运营 短视频编导 公众号运营 小红书运营 小红书 编导 媒体运营 视频运营 快手 账号运营 视频号运营 微信运营 新媒体文案 新媒体编辑 新媒体专员',
		near: 'video-editor e-commerce-operator live-host marketer',
	},
	'live-host': {
		groups: ['e-commerce'],
		terms:
			'主播 带货主播 直播 直播带货 网络主播 直播主播 娱乐主播 游戏主播 电商主播 做直播 女主播 男主播 抖音主播 助播 主播助理 语音主播 聊天员 主持人 模特 平面模特 演员 语音厅 才艺主播',
		near: 'new-media-operator salesperson e-commerce-operator',
	},
	'video-editor': {
		groups: ['e-commerce', 'technical'],
		terms:
			'剪辑 剪辑师 视频剪辑 视频剪辑师 短视频剪辑 后期 后期制作 后期剪辑 摄影师 摄影 摄像 摄像师 摄影助理 拍摄 拍照 修图 修图师 修图员 视频制作 影视后期 拍摄剪辑 短视频拍摄 跟拍 航拍 影楼',
		near: 'new-media-operator designer',
	},
	designer: {
		groups: ['technical'],
		terms:
			'设计师 设计 平面设计 平面设计师 美工 电商美工 淘宝美工 室内设计 室内设计师 装修设计师 效果图 3d设计师 ui ui设计 ui设计师 广告设计 包装设计 产品设计 设计员 工业设计 绘图员 cad绘图员 cad 制图员 制图 家具设计 家具设计师 景观设计 建筑设计 建筑设计师 插画师 插画 动画 动漫 原画 游戏策划 深化设计 深化设计师 设计主管 设计总监 效果图设计师 美术设计 软装设计 视觉设计 排版 排版员 首饰设计 印花设计',
		near: 'video-editor engineer',
	},
} as const satisfies ConceptSources
