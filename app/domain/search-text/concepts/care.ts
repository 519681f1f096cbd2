import type { ConceptSources } from './concept.ts'

/** Work in homes, and with old, ill and small people. */
export const care = {
	housekeeper: {
		groups: ['domestic'],
		terms:
			'家政 家政工 家政员 家政服务 家政服务员 家政阿姨 家政人员 家政服务人员 保姆 住家保姆 住家阿姨 家庭保姆 阿姨 做家务 做家务的 家务 家务工 家务员 家庭服务员 佣人 菲佣 育儿保姆 煮饭保姆 白班保姆 不住家保姆 住家 全职阿姨 别墅管家 别墅家政 家庭管家 高端家政 家庭保姆阿姨 家政保姆',
		near: 'home-cleaner home-cook elder-carer nursery-nanny maternity-matron',
	},
	'home-cleaner': {
		groups: ['domestic', 'cleaning'],
		terms:
			'钟点工 钟点工阿姨 小时工阿姨 家庭保洁 家政保洁 家庭保洁员 家政保洁员 上门保洁 保洁钟点工 做钟点工 开荒保洁 深度保洁 家电清洗 家电清洗师 油烟机清洗 收纳师 收纳 整理收纳 整理师',
		near: 'housekeeper cleaner',
	},
	'home-cook': {
		groups: ['domestic', 'kitchen'],
		terms:
			'做饭阿姨 煮饭阿姨 烧饭阿姨 做饭 煮饭 烧饭 煮饭的 做饭的 烧饭的 烧菜 煮饭工 做饭工 煮饭婆 家庭厨师 私人厨师 厨房阿姨 食堂阿姨 饭堂阿姨 做饭师傅 煮饭员',
		near: 'kitchen-helper cook housekeeper canteen-worker',
	},
	'maternity-matron': {
		groups: ['domestic'],
		terms:
			'月嫂 月子护理 月子护理师 月子护士 母婴护理 母婴护理员 母婴护理师 母婴护理员月嫂 月子中心 月子会所 产康师 产康 产后康复 产后康复师 产后修复师 催乳师 通乳师 照顾产妇 伺候月子 坐月子 带月子 护理产妇',
		near: 'nursery-nanny housekeeper childcare-worker',
	},
	'nursery-nanny': {
		groups: ['domestic', 'childcare'],
		terms:
			'育儿嫂 育婴师 育婴员 育儿师 育婴 育儿 育婴嫂 带孩子 带小孩 带娃 看孩子 看小孩 看娃 带宝宝 照顾孩子 照顾小孩 照看孩子 照看小孩 照顾宝宝 带婴儿 照顾婴儿 接送孩子 接孩子 接送小孩 保育师育婴员 育儿阿姨 婴幼儿照护 早教育婴',
		near: 'maternity-matron childcare-worker housekeeper',
	},
	'elder-carer': {
		groups: ['elder-care'],
		terms:
			'养老护理员 养老护理 养老护理师 护老 护老员 护老者 照顾老人 照看老人 看护老人 伺候老人 陪老人 陪伴老人 老人护理 老人陪护 助老员 助老 照护老人 护理老人 养老院护工 养老院护理员 养老院护理 敬老院护工 敬老院护理员 敬老院 养老院 福利院护理员 福利院护工 居家养老 居家养老护理员 居家护理 居家护理员 居家养老服务员 老年护理 老年护理员 老年照护 长期照护员 长护险护理员 长护险 长护员 失能护理 失能照护 失能老人 照料老人 看老人 生活照料员 生活照料 照料护理 助浴师 助浴 老人 照护员 照护 照顾老年人 生活护理员 医疗护理员 照顾爷爷奶奶',
		near: 'patient-carer housekeeper care-aide',
	},
	'patient-carer': {
		groups: ['elder-care'],
		terms:
			'护工 护工阿姨 医院护工 陪护 陪护员 陪护工 病人陪护 陪护病人 照顾病人 看护 看护员 看护工 护理工 病房护工 住院陪护 医院陪护 医院护理 伺候病人 照看病人 照料病人 陪床 病患护理 医院护理员 护理员',
		near: 'elder-carer care-aide',
	},
	'care-aide': {
		groups: ['elder-care', 'health'],
		terms:
			'运送员 医院运送 医院运送员 运送工 担架员 担架工 导诊 导诊员 导医 陪诊 陪诊师 陪诊员 分诊员 医院导诊 输送员 外勤运送',
		near: 'patient-carer porter',
	},
	'childcare-worker': {
		groups: ['childcare'],
		terms:
			'保育员 保育老师 保育 保育师 托育 托育师 托育老师 托育员 托班老师 托管 托管老师 托管班老师 生活老师 生活教师 晚托老师 午托 午托老师 看管孩子 照看学生 幼儿园阿姨 幼儿园保育员 配班老师 幼儿园生活老师 早教 早教师 早教老师 生活阿姨 幼儿园配班',
		near: 'nursery-nanny kindergarten-teacher dormitory-keeper',
	},
	'dormitory-keeper': {
		groups: ['childcare', 'community'],
		terms:
			'宿管 宿管员 宿管阿姨 宿舍管理员 宿舍管理 公寓管理员 看宿舍 学校宿管 宿管老师 宿舍阿姨 女生宿管 管宿舍 公寓管家',
		near: 'guard property-steward childcare-worker',
	},
	'pet-carer': {
		groups: ['beauty'],
		terms: '宠物美容 宠物美容师 宠物护理 宠物店 宠物店员 宠物护理员 遛狗 洗狗 宠物洗护',
		near: 'beautician',
	},
} as const satisfies ConceptSources
