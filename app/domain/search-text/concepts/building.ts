import type { ConceptSources } from './concept.ts'

/** Building, installing and repairing. */
export const building = {
	mason: {
		groups: ['construction'],
		terms:
			'泥瓦工 泥瓦匠 瓦工 泥工 泥水工 泥水匠 砌墙 砌砖 砌筑工 贴砖 贴瓷砖 瓷砖工 抹灰工 抹灰 粉刷工 粉刷 刮大白 刮腻子 腻子工 混凝土工 浇筑 砖工 大工 防水工 防水 石匠 做防水 泥匠 刷墙 刷墙工 瓦匠',
		near: 'construction-worker painter steel-fixer',
	},
	'construction-worker': {
		groups: ['construction'],
		terms:
			'建筑工 建筑工人 建筑小工 工地 工地工人 工地上班 工地干活 工地杂工 施工员工 施工人员 施工工人 修路 修路工 筑路 筑路工 道路施工 沟渠 修水渠 修渠 水利工程 河道整治 挖沟 施工队 土建工 市政工人 市政工 乡村道路 村道 工程施工 施工 建筑 盖房子 盖房 路桥 铺路 水渠 农田水利 高标准农田',
		near: 'mason helper steel-fixer carpenter scaffold-worker',
	},
	'steel-fixer': {
		groups: ['construction'],
		terms: '钢筋工 钢筋 扎钢筋 绑钢筋 钢构 钢结构 钢结构工 钢结构安装 钢构安装工 铁艺',
		near: 'construction-worker metalworker',
	},
	'scaffold-worker': {
		groups: ['construction'],
		terms: '架子工 外架工 搭架子 脚手架 高空作业 蜘蛛人 外墙清洗 吊篮',
		near: 'construction-worker',
	},
	carpenter: {
		groups: ['construction', 'factory'],
		terms:
			'木工 木匠 木工师傅 木工学徒 家具木工 家具安装 家具安装工 模板工 支模 封边 封边工 排钻 推台锯 板式家具 沙发工 扪工 家具 橱柜安装 门窗安装 木门安装 窗帘安装 门窗 铝合金 铝合金门窗 家具安装师傅 定制家具安装 木工机械',
		near: 'installer construction-worker',
	},
	painter: {
		groups: ['construction'],
		terms:
			'油漆工 油漆 油漆师傅 刷漆 刷油漆 漆工 涂料工 外墙涂料 喷漆师傅 装修工 装修 装修工人 装潢 美缝 美缝师 美缝工 贴墙纸 贴墙布 吊顶 油工 乳胶漆',
		near: 'mason carpenter metalworker',
	},
	'machine-operator-building': {
		groups: ['driving', 'construction'],
		terms:
			'挖掘机 挖机 挖掘机司机 挖机司机 开挖机 吊车司机 吊车 塔吊司机 塔吊 行车工 天车工 起重工 起重机 信号工 压路机 推土机 升降机 施工电梯 电梯司机 升降机司机 泵车 搅拌车司机 高空车 行车 航吊',
		near: 'truck-driver forklift-driver',
	},
	electrician: {
		groups: ['repair'],
		terms:
			'电工 维修电工 低压电工 高压电工 电工师傅 机修电工 电工学徒 物业电工 电气工 仪表工 仪电工 仪表 配电工 高配 值班电工 强电工 电气维修 电工证 运行电工 高压值班电工 变电站 变配电 电力工 电力安装 外线电工 电仪 电气安装 电气维修工 光伏安装 光伏安装工 光伏 安装电工 接线工',
		near: 'maintenance-worker machine-repairer installer',
	},
	'machine-repairer': {
		groups: ['repair', 'factory'],
		terms:
			'机修 机修工 机修师傅 设备维修 设备维修工 设备维修员 机械维修 机械维修工 机器维修 维修技师 维修技术员 设备维护 设备保养 设备维护工 保全 保全工 设备机修 设备工 修机器 机电维修 机电工 机电维修工 模具维修 注塑机维修 机修学徒 设备保全 售后维修 售后维修工 叉车维修 机械修理',
		near: 'electrician maintenance-worker production-technician',
	},
	'car-mechanic': {
		groups: ['repair'],
		terms:
			'汽修 汽修工 汽车维修 汽车维修工 修车 修车工 修车师傅 汽修学徒 汽修技师 机电技师 汽车维修技师 汽车机修 汽车钣金 钣金喷漆 洗车贴膜 汽车学徒 汽车修理工 补胎 轮胎工 汽车电工 汽车维修学徒 汽车喷漆 摩托车维修 电动车维修 修电动车 汽车维修工学徒 钣喷 汽修小工 修自行车',
		near: 'car-washer machine-repairer metalworker',
	},
	installer: {
		groups: ['repair'],
		terms:
			'安装 安装工 安装师傅 安装员 安装工人 安装学徒 设备安装 设备安装工 监控安装 弱电安装 宽带安装 宽带装维 装维 装维工 装维员 门锁安装 广告安装 广告安装工 净水器安装 灯具安装 消防安装 消防安装工 消防管道 管道安装 装机 智能家居安装 太阳能安装 外线施工 电梯安装 电梯安装工 综合布线 通信施工 燃气安装 燃气管道 玻璃安装 网络安装 安装人员 安装技工 售后安装 家电安装',
		near: 'maintenance-worker electrician carpenter',
	},
	'phone-repairer': {
		groups: ['repair', 'technical'],
		terms:
			'手机维修 手机维修工 手机维修员 手机维修工程师 修手机 电脑维修 电脑维修工程师 电脑维修员 修电脑 网管 网吧网管 网络管理员 电脑维护 复印机维修 打印机维修 办公设备维修 电脑组装',
		near: 'maintenance-worker it-support electronics-worker',
	},
} as const satisfies ConceptSources
