import type { ConceptSources } from './concept.ts'

/** Fields, stables, woods and waters; and the posts that villages give. */
export const land = {
	'farm-worker': {
		groups: ['farming'],
		terms:
			'种植 种植工 种植员 种菜 种地 种田 种庄稼 农活 干农活 农工 农民 田间管理 田间工 大棚 大棚工 大棚种植 大棚管理 温室 蔬菜大棚 蔬菜种植 菜农 蔬菜工 种蘑菇 食用菌 蘑菇工 菌菇 香菇 种药材 药材 中药材种植 农场 农场工人 农场工 农场员工 果园 果园工 果园管理 茶园 茶园工 茶园管理 葡萄园 打农药 施肥 育苗 育苗工 农业工人 农业 农业基地 种植基地 生态园 采摘园 农庄 农家乐 农技员 农艺 农艺师 农艺工 果树修剪 嫁接 插秧 收割',
		near: 'fruit-picker greener livestock-worker',
	},
	'fruit-picker': {
		groups: ['farming'],
		terms:
			'采摘 采摘工 采摘员 摘果子 摘果 摘水果 摘苹果 摘橘子 摘棉花 采棉花 采棉 采茶 采茶工 摘茶叶 摘茶 摘辣椒 摘草莓 采药 割胶 割胶工 摘花 摘花椒 采花 挖红薯 捡土豆 掰玉米 收庄稼',
		near: 'farm-worker',
	},
	'livestock-worker': {
		groups: ['farming'],
		terms:
			'养殖 养殖工 养殖员 养殖场 饲养 饲养员 饲养工 喂猪 养猪 养猪场 养鸡 养鸡场 养鸭 养牛 养羊 养殖技术员 放牛 放羊 放牧 牧工 挤奶工 挤奶 养鱼 养虾 鱼塘 水产养殖 水产养殖工 渔场 养蜂 养蚕 猪场 鸡场 牛场 羊场 养猪工 捡蛋 喂鸡 喂鱼 喂牛 养马 捕捞',
		near: 'farm-worker',
	},
	'forest-guard': {
		groups: ['forestry'],
		terms:
			'护林 护林员 生态护林员 看山 看林子 看山林 森林防火 森林防火员 防火员 防火 防火巡查 防火巡查员 林场 林业工 巡山 巡山员 造林 造林工 护林防火 伐木 伐木工 林业 草管员 湿地管护 管护员 看林 巡林',
		near: 'river-keeper greener',
	},
	'river-keeper': {
		groups: ['forestry'],
		terms:
			'护河 护河员 河道 河道管护 河道管护员 河湖 河湖管护 河道巡查 河道巡查员 河长 水管员 护水员 护路 护路员 公路养护 公路养护工 道路养护 道路养护工 养路工 养护 巡护 巡护员 巡查 巡查员 铁路护路 乡村道路养护 水库看守 水利巡查 管水员 水库管护员 公路管护员',
		near: 'forest-guard sanitation-worker construction-worker',
	},
	'community-assistant': {
		groups: ['community'],
		terms:
			'协管 协管员 协理 协理员 城管协管 城管协管员 交通协管 交通协管员 交通劝导 交通劝导员 文明劝导 文明劝导员 社区工作 社区工作者 社区工作人员 社区干事 社区服务 社区服务员 社区人员 居委会 村委会 村务 村务员 村级 信息员 劳动保障协理员 社保协理员 残疾人专职委员 残联专职委员 残协专职 便民 便民服务 便民服务员 公共服务 公共服务员 政务大厅 政务服务 志愿 志愿者 志愿服务 宣传员 农家书屋 农家书屋管理员 图书管理 图书管理员 图书室 图书馆 治安巡防 巡防 巡防员 治安员 治安联防 联防员 市容 市容管理 市容协管员 社工 社会工作者 社工助理 民政协理员 安全巡查 安全协管 护学 斑马线 养老服务专员 公益性岗位人员 社区助理 街道办 村干部助理 党建 党务',
		near: 'grid-worker guard clerk dormitory-keeper',
	},
	'grid-worker': {
		groups: ['community'],
		terms:
			'网格 网格员 网格管理员 专职网格员 社区网格员 网格员协理 网格巡查员 流管员 普查员 调查员 访员 入户调查 统计调查 市场调查员',
		near: 'community-assistant',
	},
} as const satisfies ConceptSources
