/**
 * The judge's own view of occupations, written without a look at the words the portal knows: whether a
 * posting is about a kind of work is decided by its title and these expressions alone.
 *
 * A group is one occupation; its works are what one would accept for another at once. `near` groups
 * are what an adviser would mention next.
 * @typedef {{ near: readonly string[], works: Readonly<Record<string, RegExp>> }} Group
 * @type {Readonly<Record<string, Group>>}
 */
export const groups = {
	cleaning: {
		near: ['domestic', 'rooms', 'greening'],
		works: {
			cleaner: /保洁|清洁(?!能源|剂)|打扫|环卫|扫地|清扫|卫生[员工]/,
		},
	},
	security: {
		near: ['property'],
		works: {
			guard: /保安|安保|门卫|门岗|秩序(?:维护|员|部)|巡逻|看门|治安员|保卫|安管员|安防员/,
			screener: /安检/,
		},
	},
	domestic: {
		near: ['cleaning', 'elder-care', 'childcare', 'kitchen'],
		works: {
			housekeeper: /家政|保姆|家务|住家|管家阿姨/,
			hourly: /钟点工/,
			matron: /月嫂|母婴护理|月子|产康|产后/,
			nanny: /育婴|育儿|带娃|带孩子/,
		},
	},
	'elder-care': {
		near: ['domestic', 'health'],
		works: {
			'elder-carer': /养老护理|护老|养老|照护|老人|长护|助老/,
			'patient-carer': /护工|陪护|(?<!养老|母婴)护理员|陪诊/,
		},
	},
	health: {
		near: ['elder-care'],
		works: { nurse: /护士|导医|导诊|药师|药店|医助|医师|医生/ },
	},
	childcare: {
		near: ['domestic', 'teaching'],
		works: { 'nursery-worker': /保育|托育|托管|生活老师|幼教|幼师|幼儿|早教/ },
	},
	tables: {
		near: ['rooms', 'kitchen', 'shop'],
		works: {
			waiter: /(?<!客房|客服|乘务)服务[员生](?!.*地勤)|楼面|餐厅员工|餐饮员工|招待/,
			runner: /传菜|跑菜|跑堂/,
			greeter: /迎宾|咨客/,
		},
	},
	rooms: {
		near: ['cleaning', 'tables'],
		works: { room: /客房|房务|房嫂/ },
	},
	kitchen: {
		near: ['cooks', 'tables', 'cleaning'],
		works: {
			dishwasher: /洗碗|洗涤|洗杯/,
			'kitchen-helper':
				/帮厨|厨工|后厨|厨房|厨杂|食堂|饭堂|配菜|切配|切菜|打荷|砧板|水台|厨助|杂工阿姨/,
		},
	},
	cooks: {
		near: ['kitchen'],
		works: {
			cook: /厨师|炒锅|烹调|烹饪|主厨|大厨|炒菜|烧腊|做饭|煮饭|西厨|中厨|粤厨|厨司|后镬/,
			baker: /面点|烘焙|蛋糕|西点|裱花|面包|糕点|早点/,
		},
	},
	shop: {
		near: ['sales', 'tables', 'warehouse'],
		works: {
			'shop-assistant': /店员|营业员|导购|促销员|柜员(?!银行)|专柜|售货/,
			cashier: /收银|收款/,
			shelves: /理货|补货|上货|摆货|陈列员/,
		},
	},
	delivery: {
		near: ['driving', 'warehouse'],
		works: {
			courier: /快递|快件|派件|收派|揽投|投递/,
			rider: /送餐|外卖|骑手|配送(?:员|司机|人员)?|跑腿|送货|送水/,
		},
	},
	driving: {
		near: ['delivery'],
		works: {
			driver: /(?<!叉车 ?)(?:司机|驾驶员|驾驶|代驾)|开车/,
		},
	},
	warehouse: {
		near: ['factory', 'delivery', 'shop'],
		works: {
			storekeeper: /仓管|仓库(?!主管|经理|文员|客服)|库管|仓储|保管员|仓务|发货员|收货员|库房/,
			sorter: /分拣|拣货|打包|打单|贴标|扫描/,
			porter: /搬运|装卸|卸货|装车工/,
			forklift: /叉车|铲车/,
		},
	},
	factory: {
		near: ['warehouse', 'metal', 'garment'],
		works: {
			worker:
				/普 ?工|操作 ?[工员]|作业员|生产 ?工|生产员工|车间(?:员工|工人|工)|流水线|一线(?:员工|工人)|工人|杂工|厂工|注塑工|技工|打螺丝|员工$|普通工/,
			assembler: /装配|组装|插件/,
			packer: /包装 ?[工员]|打包|包装操作|包装$/,
			inspector: /质检|品检|检验[员工]?|检测员|品管|QC|qc|查货|验货|测试员/,
		},
	},
	garment: {
		near: ['factory'],
		works: {
			sewer: /缝纫|车位|平车|车衣|针车|缝制|四线|埋夹|冚车|车工|制衣工|服装工/,
			cutter: /裁床|裁剪|电剪|拉布/,
			finisher: /尾部|大烫|烫工|整烫|剪线|查衫|手工/,
			pattern: /车版|车板|板房|样衣|打版|纸样|版师/,
		},
	},
	repair: {
		near: ['metal', 'building'],
		works: {
			electrician: /电工|水电|弱电|强电/,
			mechanic: /机修|维修|修理|检修|汽修|机电|维保/,
			installer: /安装/,
		},
	},
	metal: {
		near: ['factory', 'repair'],
		works: {
			welder: /焊/,
			fitter: /钳工|钣金|铆工|打磨|抛光/,
			machinist: /数控|CNC|cnc|车床|铣床|磨床|冲压|折弯|加工中心/,
		},
	},
	building: {
		near: ['repair'],
		works: {
			builder: /木工|泥工|瓦工|瓦匠|油漆|刷墙|腻子|钢筋工|水暖|架子工|砌|小工|施工工人|泥瓦/,
		},
	},
	greening: {
		near: ['cleaning', 'farming'],
		works: { gardener: /绿化|园林|园艺|花工|花艺|养护/ },
	},
	farming: {
		near: ['greening'],
		works: { farmer: /养殖|种植|饲养|养猪|养鸡|农场|农业工|采摘|果园/ },
	},
	beauty: {
		near: [],
		works: {
			beautician: /美容|美甲|美睫|护肤|纹绣/,
			hairdresser: /美发|发型|理发|洗发|洗头/,
			masseur: /按摩|足疗|推拿|技师(?=.*(?:养生|按摩))|理疗|调理师|采耳|足浴/,
		},
	},
	office: {
		near: ['reception', 'personnel', 'service-desk'],
		works: { clerk: /文员|文秘|内勤|录入|资料员|办公室|打字|数据员|跟单|统计/ },
	},
	reception: {
		near: ['office', 'service-desk'],
		works: { receptionist: /前台|接待/ },
	},
	personnel: {
		near: ['office'],
		works: { hr: /人事|人力|招聘(?=专员|主管|经理|助理)|行政/ },
	},
	money: {
		near: ['office'],
		works: { accountant: /会计|财务|做账|记账/, teller: /出纳/ },
	},
	'service-desk': {
		near: ['office', 'reception', 'property'],
		works: { agent: /客服|接线|话务|坐席|呼叫/ },
	},
	property: {
		near: ['security', 'service-desk'],
		works: { steward: /物业(?:管家|客服|助理|管理员)|楼宇管家|(?<!私人|阿姨)管家(?!阿姨)/ },
	},
	sales: {
		near: ['shop'],
		works: {
			salesperson:
				/(?<!不|无|非|不做|不含|不是|没有)销售(?!运营|工程)|业务员|业务代表|电销|推销|地推|置业顾问|房产经纪|客户经理|招商/,
		},
	},
	media: {
		near: ['sales', 'service-desk'],
		works: {
			streamer: /主播|直播/,
			operator: /运营|电商(?!客服)|淘宝(?!客服)|新媒体/,
			designer: /美工|平面设计|剪辑|设计师/,
		},
	},
	teaching: {
		near: ['childcare'],
		works: { teacher: /教师|老师|教练|讲师|教员|助教/ },
	},
}

/** Who leads or sells the work does not do it: the occupation is right, the work is another. */
export const leading =
	/主管|经理|队长|领班|店长|班长|组长|线长|拉长|总监|主任|厂长|部长|大堂|讲师|培训师|副总|院长|主任|储备|经纪人|加盟/

/** @type {ReadonlyMap<string, string>} the group of each work */
export const groupOfWork = new Map(
	Object.entries(groups).flatMap(([group, { works }]) =>
		Object.keys(works).map((work) => /** @type {const} */ ([work, group])),
	),
)
