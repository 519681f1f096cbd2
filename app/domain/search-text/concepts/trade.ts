import type { ConceptSources } from './concept.ts'

/** Shops, warehouses, deliveries and driving. */
export const trade = {
	'shop-assistant': {
		groups: ['shop'],
		terms:
			'营业员 店员 售货员 导购 导购员 店铺店员 门店店员 门店营业员 便利店店员 便利店 便利店员 服装导购 服装店员 服装营业员 服装店 卖衣服 卖衣服的 卖货 卖东西 卖东西的 看店 看店的 守店 超市店员 超市员工 超市营业员 超市服务员 商场导购 商场营业员 专柜导购 专柜 柜姐 柜员商场 化妆品导购 手机导购 家电导购 珠宝导购 珠宝顾问 药店营业员 药店店员 药店导购 母婴店 母婴店员 母婴导购 水果店 水果店员 卖水果 卖菜 卖菜的 超市 商超 商场 门店 门店销售员 门店员工 专卖店 店铺导购 零食店 零食店员 烟酒店 面包店店员 面包店 蛋糕店 蛋糕店员 蛋糕店店员 实体店 售货 卖鞋 零售 店员导购 店助 彩票销售员 生鲜店员 生鲜',
		near: 'cashier stocker promoter store-manager waiter',
	},
	cashier: {
		groups: ['shop'],
		terms:
			'收银 收银员 收银工 超市收银 超市收银员 前台收银 前台收银员 餐厅收银 餐厅收银员 收款员 收银岗 收钱 收钱的 酒店收银 门店收银 收银店员 商场收银',
		near: 'shop-assistant stocker toll-collector',
	},
	stocker: {
		groups: ['shop', 'warehouse'],
		terms:
			'理货 理货员 超市理货 超市理货员 理货工 上货 上货员 上货工 上架员 上架 补货员 补货 摆货 整理货架 货架整理 陈列员 超市上货 搬货上架 摆货架 理货岗 生鲜理货',
		near: 'shop-assistant picker warehouse-keeper cashier',
	},
	promoter: {
		groups: ['sales', 'shop'],
		terms:
			'促销 促销员 推广员 地推 地推员 发传单 派单员 派传单 发单员 传单 推销 推销员 试吃员 临促 长促 驻店促销 超市促销 地推专员',
		near: 'shop-assistant salesperson',
	},
	'store-manager': {
		groups: ['shop'],
		terms:
			'店长 储备店长 门店店长 副店长 门店经理 店面经理 店经理 超市店长 便利店店长 门店主管 值班经理 店长助理 值班店长 储备店长店员 门店负责人',
		near: 'supervisor shop-assistant',
	},
	'warehouse-keeper': {
		groups: ['warehouse'],
		terms:
			'仓管 仓管员 仓库管理 仓库管理员 仓库员 仓库保管 仓库保管员 保管员 库管 库管员 仓储管理 仓储管理员 仓储员 仓管人员 仓库 仓储 收货员 收货 收发货 收发员 发货员 发货 物料员 材料员 仓库收发货 管仓库 仓务员 仓务 仓储专员 库房管理员 库房 仓库理货 仓储物流 仓管工 收发货员 成品仓管 仓库人员 库工',
		near: 'warehouse-clerk picker stocker porter',
	},
	'warehouse-clerk': {
		groups: ['warehouse', 'office'],
		terms: '仓库文员 仓管文员 仓储文员 物料文员 物流文员 统计仓库',
		near: 'warehouse-keeper clerk',
	},
	'warehouse-manager': {
		groups: ['warehouse'],
		terms: '仓库主管 仓储主管 仓库经理 仓储经理 仓管主管 物流经理 物流主管 仓库组长 仓库班长',
		near: 'warehouse-keeper supervisor',
	},
	picker: {
		groups: ['warehouse'],
		terms:
			'分拣 分拣员 分拣工 拣货 拣货员 捡货 捡货员 配货 配货员 打包 打包员 打包工 打包理货 分拣打包 仓库打包 快递打包 快递分拣 快递分拣员 物流分拣 物流分拣员 电商打包 扫描员 仓库分拣 仓库分拣员 仓库打包员 仓库工 仓储工 物流仓储工 贴标 贴标签 打单员 打单 打单发货 复核员 复核 包货 发快递 装箱 订单分拣 仓库作业员 仓库操作员',
		near: 'packer warehouse-keeper porter stocker',
	},
	porter: {
		groups: ['warehouse'],
		terms:
			'搬运 搬运工 搬运工人 搬运员 装卸 装卸工 装卸员 装卸工人 装卸搬运 搬家 搬家工 搬家工人 搬货 搬东西 搬砖 装车 卸货 卸货工 装货 装卸货 力工 力工活 体力活 苦力 卸车 卸车工 装车工 上下货 扛包 跟车员 跟车 跟车工 跟车搬运 押车员 装卸司机搬运',
		near: 'picker warehouse-keeper helper',
	},
	'porter-helper': {
		groups: ['cleaning', 'factory'],
		terms:
			'杂工 打杂 打杂的 后勤 后勤人员 后勤杂工 后勤服务 后勤员 后勤工 勤务员 勤务 后勤保障 后勤维护 公司打杂 帮工 工厂杂工 车间杂工',
		near: 'cleaner helper general-worker kitchen-helper',
	},
	'forklift-driver': {
		groups: ['warehouse', 'driving'],
		terms:
			'叉车 叉车工 叉车司机 叉车员 叉车师傅 开叉车 叉车手 叉车司机员 堆高机 铲车 铲车司机 装载机 装载机司机 叉车证',
		near: 'warehouse-keeper truck-driver machine-operator-building',
	},
	courier: {
		groups: ['delivery'],
		terms:
			'快递员 快递 快递小哥 送快递 送快递的 收派员 快递收派员 快递派送员 派件员 派件 揽件员 取件员 快递取件员 快递业务员 快递派件员 顺丰 顺丰快递 京东快递 中通 圆通 派送员 邮递员 投递员 投递 快件 快递收件员 快递配送 快递配送员 快递送货 驿站 驿站店员 菜鸟驿站 收件员 小哥 邮政投递员 快递揽投员 送报员',
		near: 'delivery-rider delivery-worker picker',
	},
	'delivery-rider': {
		groups: ['delivery'],
		terms:
			'外卖 外卖员 外卖骑手 骑手 送外卖 送外卖的 外卖配送员 外卖小哥 外卖配送 送餐 送餐员 送餐骑手 美团骑手 饿了么骑手 配送骑手 专送骑手 驻店骑手 众包骑手 美团 饿了么 跑外卖 外卖送餐员 闪送 闪送员 跑腿 跑腿员 专送 即时配送 骑手配送员 蜂鸟骑手',
		near: 'courier delivery-worker',
	},
	'delivery-worker': {
		groups: ['delivery'],
		terms:
			'配送员 配送 送货员 送货 送货工 送货的 送货上门 送水工 送水员 送水 送奶员 送菜员 送菜 送气工 送煤气 超市配送员 配送专员 物流配送员 水果配送 生鲜配送员 生鲜配送 送牛奶 送桶装水 兼职配送员 商超配送 物流配送 物流员 物流',
		near: 'courier delivery-rider delivery-driver',
	},
	'delivery-driver': {
		groups: ['driving', 'delivery'],
		terms:
			'配送司机 送货司机 货运司机 货车司机 货拉拉 货拉拉司机 小货车司机 开货车 面包车司机 面包车 城配司机 轻卡司机 厢货司机 厢式货车 货车 物流司机 配送货车司机 冷链司机 送货驾驶员 搬家司机 金杯车司机 依维柯司机 4米2 蓝牌司机',
		near: 'truck-driver car-driver delivery-worker',
	},
	'truck-driver': {
		groups: ['driving'],
		terms:
			'大车司机 卡车司机 重卡司机 半挂司机 挂车司机 牵引车司机 a2司机 b2司机 b1司机 大货司机 大货车司机 渣土车司机 罐车司机 危险品司机 槽罐车司机 拖车司机 泥头车司机 洒水车司机 环卫司机 环卫车司机 垃圾车司机 特种车司机 大车驾驶员 长途司机 干线司机 a2驾驶员 增驾',
		near: 'delivery-driver car-driver',
	},
	'car-driver': {
		groups: ['driving'],
		terms:
			'司机 驾驶员 驾驶 开车 开车的 开车司机 小车司机 专职司机 商务司机 行政司机 公司司机 老板司机 后勤司机 c1司机 c2司机 兼职司机 轿车司机 c照司机 司机师傅 专车司机 私家司机 接送司机 纯开车 小客车司机 车队司机 接送员 值班司机',
		near: 'ride-hailing-driver delivery-driver bus-driver truck-driver',
	},
	'ride-hailing-driver': {
		groups: ['driving'],
		terms:
			'网约车 网约车司机 滴滴 滴滴司机 出租车 出租车司机 开出租 的哥 跑滴滴 开滴滴 代驾 代驾司机 新能源网约车司机 t3司机 出租车驾驶员 曹操出行 开网约车 网约车驾驶员 聚合司机',
		near: 'car-driver',
	},
	'bus-driver': {
		groups: ['driving'],
		terms:
			'公交司机 公交车司机 公交驾驶员 大巴司机 客车司机 客车驾驶员 校车司机 a1司机 a3司机 校车驾驶员 班车司机 开公交 中巴司机 公交车驾驶员 照管员 校车照管员 开大巴',
		near: 'car-driver',
	},
} as const satisfies ConceptSources
