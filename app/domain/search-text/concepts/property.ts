import type { ConceptSources } from './concept.ts'

/** Cleaning, guarding, and looking after buildings 物业. */
export const property = {
	cleaner: {
		groups: ['cleaning'],
		terms:
			'保洁 保洁员 保洁工 保洁阿姨 保洁大姐 清洁 清洁工 清洁员 清洁阿姨 清洁工人 卫生员 卫生工 打扫 打扫卫生 搞卫生 做卫生 扫地 扫地的 拖地 拖地的 扫楼道 打扫楼道 清扫 清扫工 清扫员 ' +
			'擦玻璃 擦窗 扫厕所 打扫厕所 洗厕所 洁厕 勤杂 勤杂工 勤杂员 搞清洁 做清洁 做保洁 日常保洁 驻场保洁 pa pa员 pa清洁 pa技工 公卫 楼道清洁 扫卫生 卫生保洁 保洁人员 清洁人员 打扫房子 打扫卫生间',
		near: 'sanitation-worker home-cleaner room-attendant dishwasher porter-helper',
	},
	'sanitation-worker': {
		groups: ['cleaning'],
		terms:
			'环卫 环卫工 环卫工人 马路清洁工 扫马路 扫大街 扫街 道路保洁 清运工 垃圾清运 垃圾清运员 垃圾分类 垃圾分类员 垃圾分拣 垃圾分拣员 收垃圾 河道保洁 保洁清运 市政环卫 道路清扫',
		near: 'cleaner greener',
	},
	'car-washer': {
		groups: ['cleaning'],
		terms: '洗车 洗车工 洗车员 汽车清洗 汽车美容 汽车美容师 汽车美容学徒 贴膜 贴膜师',
		near: 'car-mechanic cleaner',
	},
	guard: {
		groups: ['security'],
		terms:
			'保安 保安员 门卫 门卫室 安保 安保员 安保人员 保安人员 护卫 护卫员 护卫队员 秩序员 秩序维护 秩序维护员 秩序管理员 秩维 秩维员 安管员 安全管理员 看大门 看门 看门的 守门 守大门 看厂 看厂门 门岗 值守 值守员 巡逻 ' +
			'巡逻员 巡逻队员 形象岗 保安队员 防损 防损员 传达室 看院子 更夫 打更 守夜 夜间值守 内保 护院 守卫 警卫 特卫 押运 押运员 保镖 特勤 安防员 门卫大爷 当保安 做保安 小区保安 物业保安 看门大爷 护校 护校员 护学岗',
		near: 'security-checker fire-controller watchman-site parking-attendant doorman',
	},
	'security-checker': {
		groups: ['security'],
		terms:
			'安检 安检员 安全检查员 地铁安检 地铁安检员 机场安检 机场安检员 安检岗 站务员 站务 地勤 乘务 乘务员 列车员 高铁乘务 高铁乘务员 票务员 辅警 辅警岗',
		near: 'guard',
	},
	'fire-controller': {
		groups: ['security'],
		terms:
			'消控 消控员 消防中控 消防中控员 中控员 中控 消控室 消防监控 消防监控员 监控员 监控室 消防员 消防控制室 消防值班 消防值班员 中控值班员 消防安全员 消防设施操作员',
		near: 'guard',
	},
	'parking-attendant': {
		groups: ['security'],
		terms:
			'停车管理 停车管理员 停车场管理员 停车收费员 车场管理员 车管员 看车 看车棚 停车员 泊车 泊车员 代客泊车 车辆管理员 看停车场 收停车费',
		near: 'guard toll-collector',
	},
	'watchman-site': {
		groups: ['security'],
		terms: '看工地 工地看守 看守 看守员 看护工地 看仓库 守仓库 看果园 看鱼塘 看场子 看场地',
		near: 'guard',
	},
	'toll-collector': {
		groups: ['office'],
		terms: '收费员 高速收费员 收费站 收银收费',
		near: 'cashier parking-attendant',
	},
	'property-steward': {
		groups: ['customer-service'],
		terms:
			'物业管家 物业客服 物业客服管家 楼宇管家 客服管家 物业管理员 物业管理 楼管 楼管员 物业助理 小区管家 物业前台 物业人员 管家',
		near: 'receptionist customer-service',
	},
	greener: {
		groups: ['greening'],
		terms:
			'绿化 绿化工 绿化员 绿化养护 绿化养护工 绿化工人 园林工 园林绿化 园林绿化工 园林工人 养护工 花工 花匠 园丁 苗木 苗木工 除草 除草工 修剪 修剪工 浇水 浇花 种树 栽树 植树 割草 拔草 种花 剪树枝',
		near: 'farm-worker sanitation-worker forest-guard florist',
	},
	florist: {
		groups: ['greening', 'shop'],
		terms: '花艺师 花艺 插花 鲜花 花店 花店店员 包花 花店学徒',
		near: 'greener shop-assistant',
	},
	'maintenance-worker': {
		groups: ['repair'],
		terms:
			'物业维修 物业维修工 维修工 综合维修 综合维修工 水电工 水电 水电维修 水电维修工 水电安装 水电安装工 水电师傅 万能工 工程维修 工程维修工 维修员 维修人员 维修师傅 维修技工 工程技工 物业工程 弱电工 弱电 修水电 修水管 管道工 水暖工 水工 维修 空调工 暖通工 通下水道 疏通 疏通工 万能维修 工程人员 维修学徒 修理工 修理 日常维修 家电维修 家电维修工 空调维修 空调安装 空调安装工 修空调 修家电 电梯维保 电梯维修',
		near: 'electrician machine-repairer installer',
	},
} as const satisfies ConceptSources
