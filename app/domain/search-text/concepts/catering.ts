import type { ConceptSources } from './concept.ts'

/** Kitchens, restaurants and hotels. */
export const catering = {
	cook: {
		groups: ['kitchen'],
		terms:
			'厨师 厨师傅 大厨 主厨 炒菜师傅 炒锅 炒锅师傅 炒菜 厨子 中餐厨师 中厨 西餐厨师 西厨 川菜厨师 粤菜厨师 湘菜厨师 食堂厨师 炊事员 炊事 食堂大厨 掌勺 头锅 尾锅 凉菜师傅 凉菜 凉菜厨师 冷菜 卤菜师傅 卤菜 烧腊 烧腊师傅 烧烤师傅 烧烤师 烧烤 火锅师傅 小炒师傅 大锅菜 厨工师傅 学厨 学厨师 日料师傅 寿司师傅 料理师傅 上什 砧板师傅 厨师助理',
		near: 'kitchen-helper home-cook pastry-cook canteen-worker',
	},
	'kitchen-helper': {
		groups: ['kitchen'],
		terms:
			'帮厨 帮厨工 厨工 后厨 后厨帮工 后厨人员 后厨员工 后厨工 后厨学徒 厨房帮工 厨房帮手 厨房杂工 厨房工 厨房小工 厨房 厨杂 配菜 配菜员 配菜工 配菜师傅 切配 切配工 切配员 切菜 切菜工 切菜的 洗菜 洗菜工 洗菜阿姨 择菜 摘菜 打荷 打荷工 砧板 案板 案板工 水台 杀鱼 杀鱼工 串串 穿串 穿串工 厨房勤杂 厨房学徒 厨师学徒 厨助 厨房助理 备餐员 备餐 厨房打杂',
		near: 'dishwasher cook canteen-worker home-cook',
	},
	dishwasher: {
		groups: ['kitchen'],
		terms:
			'洗碗 洗碗工 洗碗阿姨 洗碗员 洗碗的 刷碗 刷碗工 洗盘子 刷盘子 洗碗洗菜 洗涤工餐具 管事部 管事员 管事 洗碗间 洗碗大姐 收碗 收残 收盘',
		near: 'kitchen-helper cleaner canteen-worker',
	},
	'canteen-worker': {
		groups: ['kitchen'],
		terms:
			'食堂 食堂工作人员 食堂员工 食堂帮工 食堂服务员 食堂工 打饭 打饭阿姨 打饭员 打菜 打菜员 打菜阿姨 售饭员 食堂杂工 饭堂 饭堂工 餐厅打饭 员工食堂 食堂勤杂 食堂人员 单位食堂 学校食堂',
		near: 'kitchen-helper dishwasher cook waiter',
	},
	'pastry-cook': {
		groups: ['kitchen'],
		terms:
			'面点师 面点 面点工 面点师傅 面点学徒 白案 包点师傅 包点 早点师傅 早餐师傅 早点 做包子 包子师傅 包饺子 包子铺 拉面师傅 拉面 面条师傅 烘焙 烘焙师 烘焙学徒 烘焙工 面包师 面包师傅 做面包 蛋糕师 蛋糕裱花 裱花师 裱花 裱花学徒 西点师 西点 西点学徒 饼房 中点 中点师傅 糕点师 糕点工 做蛋糕 做糕点 蒸馒头 做馒头 早餐工 早餐店',
		near: 'cook kitchen-helper food-worker',
	},
	waiter: {
		groups: ['waiting'],
		terms:
			'服务员 餐厅服务员 餐饮服务员 饭店服务员 酒店服务员 中餐服务员 西餐服务员 中餐厅服务员 火锅店服务员 前厅服务员 前厅 包厢服务员 点菜员 楼面 楼面服务员 跑堂 端盘子 端菜 服务人员 服务生 餐饮服务 餐厅员工 餐厅店员 餐厅 饭店 餐饮 餐饮店 厅面 厅面服务员 女服务员 男服务员 餐厅服务 酒楼服务员 会议服务 会议服务员 宴会服务员 侍应生 楼层服务员餐饮 自助餐服务员 茶楼服务员 网咖服务员 ktv服务员 娱乐服务员 酒吧服务员 服务工 快餐店 快餐店员 快餐服务员 餐饮员工 餐厅兼职 肯德基 麦当劳 海底捞 上菜 上菜员',
		near: 'food-runner host drinks-maker room-attendant canteen-worker shop-assistant',
	},
	'food-runner': {
		groups: ['waiting'],
		terms: '传菜 传菜员 传菜生 传菜工 跑菜 跑菜员 传菜人员 划菜员 传菜部',
		near: 'waiter',
	},
	host: {
		groups: ['waiting'],
		terms:
			'迎宾 迎宾员 咨客 接待员餐厅 礼宾 礼宾员 门童 行李员 礼仪 礼仪小姐 迎宾接待 领位员 酒店礼宾',
		near: 'waiter receptionist',
	},
	doorman: {
		groups: ['security', 'waiting'],
		terms: '门迎 门僮 前台保安 大堂保安',
		near: 'guard host',
	},
	'drinks-maker': {
		groups: ['waiting'],
		terms:
			'奶茶 奶茶店 奶茶店员 奶茶店店员 奶茶师 调茶 调茶师 调饮师 茶饮师 茶饮 饮品店 饮品店员 饮品师 做奶茶 水吧 水吧员 吧员 吧台 吧台员 咖啡师 咖啡 咖啡店 咖啡店员 调酒师 茶艺师 茶艺 茶艺员 咖啡店服务员 茶艺服务员',
		near: 'waiter shop-assistant',
	},
	'room-attendant': {
		groups: ['waiting', 'cleaning'],
		terms:
			'客房 客房服务员 客房清洁 客房清洁员 客房保洁 客房保洁员 客房员 客房阿姨 酒店客房 酒店保洁 酒店清洁 酒店保洁员 打扫房间 打扫客房 整理房间 铺床 做床 做房 做房阿姨 客房部 房务员 房务 布草 布草员 布草工 民宿保洁 宾馆打扫 宾馆服务员 宾馆保洁 宾馆 酒店客房服务员 楼层服务员 公区保洁',
		near: 'cleaner waiter laundry-worker',
	},
	'laundry-worker': {
		groups: ['waiting', 'cleaning'],
		terms:
			'洗衣工 洗衣 洗衣房 洗涤工 洗涤 水洗工 干洗 干洗店 干洗工 洗衣店 洗衣厂 水洗 布草洗涤 洗衣员 熨衣工 熨衣服 洗鞋 洗鞋工',
		near: 'room-attendant ironer',
	},
	'hotel-desk': {
		groups: ['waiting', 'office'],
		terms: '酒店前台 酒店前台接待 宾馆前台 民宿管家 酒店接待 前厅接待 民宿 前厅接待员 酒店前厅',
		near: 'receptionist',
	},
	'catering-manager': {
		groups: ['waiting'],
		terms:
			'餐厅经理 餐厅主管 餐厅领班 餐厅店长 楼面经理 楼面主管 楼面部长 前厅经理 前厅主管 前厅领班 餐饮经理 餐饮主管 厨师长 行政总厨 后厨主管 后厨领班 客房主管 客房经理 客房领班 酒店经理 食堂经理 大堂经理 部长 饭店经理',
		near: 'supervisor waiter',
	},
} as const satisfies ConceptSources
