import type { ConceptSources } from './concept.ts'

/** Factory floors. */
export const production = {
	'general-worker': {
		groups: ['factory'],
		terms:
			'普工 普通工 普通工人 普通员工 操作工 操作员 生产工 生产工人 生产员 生产员工 生产操作工 生产操作员 生产普工 车间普工 车间工人 车间工 车间员工 车间操作工 车间人员 工人 工厂工人 工厂普工 厂工 流水线 流水线工 流水线工人 流水线普工 流水线操作工 流水线员工 作业员 生产作业员 生产线员工 生产线操作工 生产线操作员 产线工人 产线员工 产线操作工 产线操作员 产线作业员 普工操作工 一线工人 一线员工 一线操作工 员工 进厂 厂里的活 厂里 厂里上班 工厂 工厂上班 打螺丝 打工 生产人员 生产技工 技工 熟练工 生产线工人 蓝领 大龄普工 坐班普工 生产技术工 车间生产工 男普工 女普工 女工 男工 生产一线 生产 生产车间 车间 车间生产 生产线 产线 三班操作工 机台操作员 机台操作工 技术普工 招工 厂妹 厂子',
		near: 'assembler packer machine-operator inspector electronics-worker porter-helper injection-worker food-worker apprentice picker',
	},
	assembler: {
		groups: ['factory', 'electronics'],
		terms:
			'组装 组装工 组装员 装配 装配工 装配员 装配钳工 总装 总装工 汽车装配工 整车装配 机械装配 机械装配工 电气装配工 电气装配 手机组装 电子组装 装配技工 组立 组装操作工 装配工人',
		near: 'general-worker electronics-worker installer',
	},
	packer: {
		groups: ['factory'],
		terms:
			'包装 包装工 包装员 成品包装 包装工人 内包工 外包装工 内包装 外包装 包装操作工 车间包装 灌装工 灌装 灌装手 灌装员 贴标工 装盒 折盒 装袋 包装女工 产品包装 包装岗 封箱 喷码 喷码工',
		near: 'general-worker picker food-worker hand-crafter',
	},
	inspector: {
		groups: ['factory'],
		terms:
			'质检 质检员 质检工 品检 品检员 检验 检验员 检验工 检查员 品管 品管员 质量检验 质量检验员 品控员 品控 qc qa iqc ipqc oqc fqc 全检 全检员 抽检员 外观检验 外观检验员 看产品 检品员 巡检 巡检员 来料检验 出货检验 质量员 成品检验 食品检验员 看显微镜 目检 目检员 尾查 查货 查货员 查衫 验布 验布员 测量员 质检人员 产品检验 产品检验员 质量检查员 检针',
		near: 'general-worker quality-engineer lab-technician',
	},
	'machine-operator': {
		groups: ['factory'],
		terms:
			'机台工 机床操作工 机械操作工 机器操作工 设备操作工 设备操作员 操机 操机工 操机员 开机 开机员 开机工 开机员工 开机师傅 数控 数控车工 数控操作工 数控操机 数控机床 数控技工 数控车床 cnc cnc操机 cnc操机员 cnc操作工 cnc操作员 cnc技工 cnc加工 车床 车床工 车工 铣床 铣工 磨床 磨床工 磨工 钻床 钻工 镗工 线切割 线割 火花机 加工中心 加工中心操作工 机加工 机加工工人 走心机 主机手 印刷工 印刷 印刷机长 印刷师傅 机长 开料 开料工 切割工 切割 激光切割 激光切割工 激光操作工 折弯工 折弯 剪板工 模切 模切工 啤机 粘箱 裱纸 瓦线 丝印工 丝印 印花工 纺织工 纺纱工 挡车工 挡车 织布工 织机 细纱 织造 针织横机 横机工',
		near: 'general-worker metalworker punch-worker injection-worker',
	},
	'injection-worker': {
		groups: ['factory'],
		terms:
			'注塑 注塑工 注塑操作工 注塑员 啤工 注塑机 吹塑 吹塑工 吹瓶 挤出 挤出工 挤塑 吹膜 吹膜工 吸塑 吸塑工 造粒 塑料厂 硫化工 硫化 橡胶工 压铸 压铸工 硅胶 注塑机操作工 注塑调机员 注塑技术员 调机员 调机 注塑领班 拌料 拌料员',
		near: 'general-worker machine-operator punch-worker',
	},
	'punch-worker': {
		groups: ['factory'],
		terms:
			'冲压 冲压工 冲床 冲床工 冲压操作工 压机工 油压 油压工 锻工 锻压 锻造 锻造工 钣金 钣金工 钣金技工 五金工 五金 五金厂',
		near: 'machine-operator general-worker metalworker',
	},
	metalworker: {
		groups: ['repair', 'factory'],
		terms:
			'焊工 电焊 电焊工 焊接 焊接工 氩弧焊 氩弧焊工 氩弧焊师傅 二保焊 二保焊工 气保焊 电焊师傅 焊工师傅 烧焊 烧焊工 焊工学徒 点焊 点焊工 激光焊 铆工 铆焊 铆焊工 钳工 机修钳工 模具钳工 模具工 钳工学徒 打磨 打磨工 抛光 抛光工 打砂 喷砂 喷砂工 磨光 热处理 热处理工 铸造 铸造工 翻砂工 电镀 电镀工 喷涂 喷涂工 喷漆工 喷漆 喷粉工 涂装 涂装工 烤漆 管工 铁工 不锈钢工 不锈钢 白铁工 模具师傅 模具学徒',
		near: 'machine-operator punch-worker steel-fixer car-mechanic',
	},
	'electronics-worker': {
		groups: ['electronics'],
		terms:
			'电子厂工人 电子装配工 电子装配 电子作业员 插件 插件工 插件员 贴片 贴片工 贴片操作员 smt smt操作员 smt技术员 smt操机 波峰焊 锡焊 焊锡 焊锡工 电子焊工 焊线工 焊线 绕线工 绕线 点胶 点胶工 芯片操作工 芯片 半导体操作工 线路板工 电路板 端子机 打端子 压接 线束工 线束 电子维修 电子维修工 电子工',
		near: 'assembler general-worker inspector',
	},
	'electronics-factory': {
		groups: ['electronics'],
		terms: '电子厂 手机厂 富士康 比亚迪 电子 电子产品 无尘车间 洁净车间 无尘服',
		near: 'general-worker assembler electronics-worker',
		sort: 'place',
	},
	'food-worker': {
		groups: ['food-processing'],
		terms:
			'食品厂工人 食品加工 食品加工工 食品加工员 食品操作工 食品生产工 屠宰 屠宰工 分割工 分割 杀鸡 杀猪 剔骨 剔骨工 宰杀 腌制工 腌制 腌菜 做酱菜 豆腐工 做豆腐 豆制品 茶叶加工 炒茶 制茶 制茶工 制茶师 挑茶 肉食加工 肉类加工 水产加工 水产员 速冻 果蔬加工 净菜 净菜加工 粉丝厂 米粉 中央厨房 面食 面食加工 酿酒 酿酒工 制糖 烘烤工',
		near: 'general-worker packer pastry-cook kitchen-helper',
	},
	'food-factory': {
		groups: ['food-processing'],
		terms:
			'食品厂 饮料厂 食品 乳品厂 糖果厂 酒厂 茶厂 药厂 制药厂 化妆品厂 日化厂 玩具厂 家具厂 纸品厂 包装厂 印刷厂 纸箱厂 水产 陶瓷厂 砖厂 塑胶厂 灯饰厂 皮具厂 箱包厂',
		near: 'general-worker packer',
		sort: 'place',
	},
	'chemical-worker': {
		groups: ['factory'],
		terms:
			'化工操作工 化工 化工工 乳化工 乳化 配料员 配料工 配料 投料工 投料 调色员 调色 调漆 调漆工 反应釜 提取工 制剂工 药厂操作工 制药工 锅炉工 司炉工 司炉 烧锅炉 锅炉 水处理工 水处理 污水处理 污水处理工 污水处理员 废气处理 空压机工 制冷工 制冷',
		near: 'general-worker machine-operator lab-technician',
	},
	'lab-technician': {
		groups: ['technical', 'factory'],
		terms:
			'化验员 化验 化验室 实验员 实验室 检测员 检测 试验员 实验员助理 理化检验 分析员化验 微检员 微生物检验 样品检测 检测技术员 检测人员',
		near: 'inspector',
	},
	'production-lead': {
		groups: ['factory'],
		terms:
			'生产主管 生产经理 生产组长 生产班长 车间主任 车间主管 车间组长 车间班长 班组长 生产领班 生产厂长 厂长 拉长 线长 产线组长 包装组长 品质主管 品管主管 质检组长 生产助理 储备班长 生产储备 尾部主管 生产线长 储备组长',
		near: 'supervisor general-worker',
	},
	'production-technician': {
		groups: ['factory', 'technical'],
		terms:
			'生产技术员 技术员 工艺员 工艺技术员 设备技术员 设备员 设备管理员 制程技术员 现场技术员 技术工 生产技术 车间技术员 设备技工',
		near: 'machine-repairer general-worker engineer',
	},
	'hand-crafter': {
		groups: ['handcraft'],
		terms:
			'手工 手工活 手工工 手工员 手工制作 手工艺 手工艺人 手工编织 手工加工 做手工 做手工的 编织 编织工 编织毛衣 织毛衣 刺绣 绣花 绣花工 十字绣 串珠 串珠子 穿珠 来料加工 外发加工 外发手工 手工外发 竹编 竹编工 草编 藤编 剪纸 钩针 钩织 饰品加工 做饰品 做首饰 首饰工 做花 绢花 扎花 糊纸盒 做灯笼 手工玩具 毛绒玩具 玩具工 做玩具 粘贴 粘钻 手办 手工娃娃 蜡烛 做鞋垫 缝鞋垫 手缝 珠绣 扎染 扎染工 插彩 箱包手工 手工台面 剪线头 台面工 台面 手袋台面',
		near: 'sewer packer general-worker',
	},
	apprentice: {
		groups: ['factory'],
		terms:
			'学徒 学徒工 技术学徒 学技术 学手艺 学门手艺 生手 新手 储备干部 储干 管培生 实习生 实习 实习岗 学员 培训生',
		near: 'general-worker',
		sort: 'rank',
	},
	helper: {
		groups: ['construction'],
		terms: '小工 工地小工 散活 杂活',
		near: 'porter porter-helper general-worker mason',
		sort: 'rank',
	},
} as const satisfies ConceptSources
