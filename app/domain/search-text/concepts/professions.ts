import type { ConceptSources } from './concept.ts'

/** Teaching, health, beauty, technology. */
export const professions = {
	teacher: {
		groups: ['teaching'],
		terms:
			'老师 教师 语文老师 数学老师 英语老师 语文教师 数学教师 英语教师 历史教师 物理老师 化学老师 美术老师 音乐老师 舞蹈老师 体育老师 小学老师 初中老师 高中老师 辅导老师 作业辅导 辅导员 家教 培训老师 代课老师 助教 班主任 教务 教务老师 教务员 教务专员 讲师 培训讲师 培训师 书法老师 钢琴老师 小学教师 授课老师 教学老师 教学 教研 教研员 美术教师 体育教师 音乐教师 舞蹈教师 编程老师 语文 数学 英语 教员 教授 辅导教师 心理老师 心理咨询师 学科教师 兼课老师 补习老师 助教老师 特教老师 特殊教育 内训师 教练员培训',
		near: 'kindergarten-teacher coach childcare-worker course-adviser',
	},
	'kindergarten-teacher': {
		groups: ['teaching', 'childcare'],
		terms:
			'幼师 幼儿教师 幼儿园老师 幼儿园教师 幼教 幼儿园 幼儿老师 托幼 蒙氏老师 幼儿园主班 主班老师 幼儿园主班老师 幼儿园班主任 学前教育',
		near: 'childcare-worker teacher nursery-nanny',
	},
	coach: {
		groups: ['teaching'],
		terms:
			'教练 健身教练 游泳教练 驾校教练 瑜伽教练 瑜伽老师 篮球教练 体能教练 羽毛球教练 跆拳道教练 私教 驾校 救生员 游泳救生员 健身房 跳绳教练 轮滑教练',
		near: 'teacher',
	},
	nurse: {
		groups: ['health'],
		terms:
			'护士 护师 护理 护理师 执业护士 口腔护士 门诊护士 病房护士 护士长 护理人员 助产士 洗牙师 洁牙师 医院护士 社区护士 见习护士 临床护理 护理部 手术室护士 注册护士',
		near: 'medical-assistant patient-carer elder-carer',
	},
	doctor: {
		groups: ['health'],
		terms:
			'医生 医师 口腔医生 全科医生 内科医生 内科医师 外科医生 中医 中医师 中医医师 执业医师 临床医生 牙医 儿科医生 妇科医生 校医 皮肤科医生 口腔科医生 影像医师 b超医生 执业医 乡村医生 医学 眼科医生 急诊医生 检验师 检验科 放射科 影像技师 兽医 宠物医生 针灸师',
		near: 'nurse medical-assistant',
	},
	'medical-assistant': {
		groups: ['health'],
		terms:
			'医助 医生助理 医师助理 药师 执业药师 药剂师 药剂员 中药师 药房 中药房 西药房 药店 药店药师 抓药 康复师 康复治疗师 康复 理疗师 中医理疗 中医理疗师 理疗 中医助理 视光师 验光师 验光员 配镜 健康管理师 营养师 中医康复理疗师 艾灸 艾灸师 中医康复 健康管理 特教康复',
		near: 'nurse shop-assistant masseur',
	},
	beautician: {
		groups: ['beauty'],
		terms:
			'美容师 美容 美容院 美容学徒 美容学员 美容师助理 皮肤管理 皮肤管理师 美容技师 纹绣 纹绣师 美体师 美疗师 美甲师 美甲 美甲学徒 美睫师 美睫 美甲美睫 美甲美睫师 化妆师 化妆 化妆师助理 化妆学徒 头疗师 头疗 养发师 养发 头皮护理 美容导师 美导 美容顾问师',
		near: 'hairdresser masseur',
	},
	hairdresser: {
		groups: ['beauty'],
		terms:
			'美发 美发师 理发 理发师 发型师 剪头发 洗头 洗头工 洗头妹 洗头小妹 美发学徒 美发助理 发型助理 剃头 理发店 烫染师 美发店 洗发师 发廊',
		near: 'beautician',
	},
	masseur: {
		groups: ['beauty'],
		terms:
			'按摩 按摩师 推拿 推拿师 足疗 足疗师 足疗技师 足浴 足浴技师 足浴师 采耳 采耳师 采耳技师 盲人按摩 中医推拿 小儿推拿 小儿推拿师 技师 保健按摩 保健师 修脚 修脚师 搓澡 搓澡工 搓背 搓澡师 spa 养生 养生馆 保健按摩师 沐足 推拿按摩师 沐足技师 正骨 正骨师',
		near: 'beautician medical-assistant',
	},
	engineer: {
		groups: ['technical'],
		terms:
			'工程师 机械工程师 电气工程师 工艺工程师 结构工程师 设备工程师 研发工程师 硬件工程师 自动化工程师 项目工程师 电子工程师 机电工程师 弱电工程师 土建工程师 助理工程师 技术工程师 维修工程师 售后工程师 维护工程师 模具工程师 模具设计 模具设计师 机械设计 机械设计师 预算员 造价员 造价师 工程预算员 造价工程师 造价 施工员 监理 监理员 监理工程师 总监理工程师 安全员 安全工程师 专职安全员 测绘 测量 测绘员 工程技术员 工程技术人员 技术支持 技术支持工程师 研发 研发助理 研发员 工程师助理 总工 总工程师 暖通工程师 给排水 电气技术员 plc 环保工程师 注塑工程师 产品工程师 工程预算 建造师 质量负责人 生产安全员 安全主任 环保专员 安环 特种设备 bim',
		near: 'production-technician designer quality-engineer',
	},
	'quality-engineer': {
		groups: ['technical'],
		terms:
			'质量工程师 品质工程师 质量管理 质量体系 体系工程师 质量主管 质量经理 品质经理 品质管理 品质 sqe qe 体系专员 质量',
		near: 'inspector engineer',
	},
	programmer: {
		groups: ['technical'],
		terms:
			'程序员 软件工程师 软件开发 软件开发工程师 前端 前端工程师 前端开发 前端开发工程师 后端 后端工程师 后端开发 后端开发工程师 全栈 全栈工程师 java java开发 java开发工程师 java工程师 python python开发 c++ php golang android ios 安卓开发 嵌入式 嵌入式工程师 嵌入式软件工程师 架构师 开发工程师 开发 web前端 web web前端开发 游戏开发 unity c# it 编程 爬虫 鸿蒙 小程序开发 程序 软件',
		near: 'software-tester algorithm-engineer data-analyst it-support',
	},
	'software-tester': {
		groups: ['technical'],
		terms:
			'测试工程师 测试 测试员 软件测试 软件测试工程师 自动化测试 测试开发 测试开发工程师 测试专员',
		near: 'programmer inspector',
	},
	'algorithm-engineer': {
		groups: ['technical'],
		terms: '算法工程师 算法 人工智能 人工智能工程师 机器学习 深度学习 图像算法工程师',
		near: 'programmer data-analyst researcher',
	},
	'data-analyst': {
		groups: ['technical'],
		terms:
			'数据分析师 数据分析 数据分析员 数据专员 数据 大数据 数据工程师 大数据工程师 数据库 数据库工程师',
		near: 'algorithm-engineer programmer clerk',
	},
	'product-manager': {
		groups: ['technical'],
		terms: '产品经理 产品 产品总监',
		near: 'technical-manager programmer marketer',
	},
	'technical-manager': {
		groups: ['technical'],
		terms: '技术经理 技术总监 研发经理 研发总监 技术主管 技术负责人',
		near: 'programmer engineer product-manager',
	},
	'it-support': {
		groups: ['technical'],
		terms:
			'运维 运维工程师 网络工程师 网络管理 it运维 it工程师 it专员 it支持 桌面运维 桌面工程师 系统运维 系统工程师 网络安全 安全运维 it技术支持 网络运维 运维开发 运维开发工程师 实施工程师 it管理员 信息化 信息技术员 电脑维护工程师 网络技术员',
		near: 'programmer phone-repairer',
	},
	translator: {
		groups: ['office'],
		terms:
			'翻译 英语翻译 日语翻译 口译 笔译 韩语翻译 编辑 文字编辑 校对 记者 内容编辑 语文编辑 出版 审核 审核员 内容审核 内容审核员 文字 撰稿 编剧 写手 作家',
		near: 'clerk foreign-trader',
	},
	lawyer: {
		groups: ['office'],
		terms:
			'律师 法务 法务专员 律师助理 法律顾问 法律 法务助理 实习律师 法务经理 知识产权 专利代理师 专利',
		near: 'clerk',
	},
	researcher: {
		groups: ['technical'],
		terms:
			'研究员 科研 科研助理 研究助理 博士后 博士 化学研究员 产业研究 实验助理 科学家 研究人员 行业研究员',
		near: 'lab-technician engineer',
	},
} as const satisfies ConceptSources
