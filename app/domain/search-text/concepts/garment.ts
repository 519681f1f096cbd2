import type { ConceptSources } from './concept.ts'

/** Clothes, shoes and bags. */
export const garment = {
	sewer: {
		groups: ['garment'],
		terms:
			'缝纫 缝纫工 缝纫女工 缝制 缝制工 车缝 车缝工 车位 车位工 车工服装 平车 平车工 平车手 高车 高车工 针车 针车工 电车工 电车位 电车 衣车 踩衣车 踩缝纫机 踏缝纫机 做衣服 做衣服的 做衣裳 缝衣服 缝衣 服装工 服装车工 服装缝纫工 服装厂缝纫工 制衣 制衣工 拷边 拷边工 打边 冚车 绷缝 绷缝工 双针 双针车 锁眼 锁边 锁边工 包缝 包缝工 四线 三线 坎车 埋夹 车衣 车衣工 缝盘 缝盘工 套口 套口工 整件 整件工 样衣工 样衣 车版 车版师 车板 裁缝 裁缝师傅 改衣 改衣工 改衣服 窗帘工 做窗帘 家纺缝纫 箱包车工 鞋面车工 沙发缝纫 缝纫机 会缝纫 机工服装 打枣 凤眼 唛头 上袖',
		near: 'cutter ironer garment-finisher hand-crafter shoe-worker garment-factory',
	},
	cutter: {
		groups: ['garment'],
		terms:
			'裁剪 裁剪工 裁床 裁床工 裁工 电剪 电剪工 电剪师傅 拉布 拉布工 裁片 裁剪师傅 裁剪师 开裁 断料 裁断 裁断工 自动裁床 剪布 捆片 验片',
		near: 'sewer ironer garment-finisher',
	},
	ironer: {
		groups: ['garment'],
		terms:
			'大烫 大烫工 中烫 中烫工 小烫 小烫工 烫工 熨烫 熨烫工 烫衣工 烫衣 整烫 整烫工 烫台 烫衣服 压烫 粘衬 专机 专机工 烫画 烫钻',
		near: 'sewer garment-finisher laundry-worker',
	},
	'garment-finisher': {
		groups: ['garment'],
		terms:
			'尾部 尾部工 尾部杂工 男尾部 后道 后道工 后整理 后道包装 剪线工 剪线 修剪线头 服装包装 服装检验 服装质检 服装尾部 指导工 流水线服装 服装杂工 打扣 打钮 钉扣 钉扣工 打吊牌 收发服装 整理工',
		near: 'sewer ironer packer',
	},
	'garment-factory': {
		groups: ['garment'],
		terms:
			'服装厂 制衣厂 鞋厂 纺织厂 针织厂 毛衫厂 羽绒服厂 服装加工厂 缝纫厂 服装 鞋业 纺织 毛织 家纺 家纺厂 内衣厂',
		near: 'sewer general-worker cutter',
		sort: 'place',
	},
	'shoe-worker': {
		groups: ['garment'],
		terms:
			'鞋工 制鞋 制鞋工 成型工 针车鞋 贴底 底工 面工 鞋匠 修鞋 补鞋 擦鞋 做鞋 做鞋子 鞋厂工人 手袋工 皮具工 箱包工 皮具 做包 做箱包 油边 油边工 皮革工 皮具学徒',
		near: 'sewer general-worker hand-crafter',
	},
	'garment-technician': {
		groups: ['garment', 'technical'],
		terms:
			'纸样师 纸样 打版师 版师 制版师 放码 服装设计师 服装设计 服装跟单 面料 面辅料 面料采购 样板师 打样 打板 工艺师 板师 服装设计助理 毛织设计 陈列师',
		near: 'sewer order-follower designer',
	},
} as const satisfies ConceptSources
