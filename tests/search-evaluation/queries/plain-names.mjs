/**
 * The queries whose work is written as it is, in one way or another. A query is its text, the works of
 * the judge that it means and, where it has any, its conditions.
 * @typedef {readonly [text: string, intent: import('../judge/grade.mjs').Intent]} Query
 */

const titles =
	'普工 仓管员 仓库管理员 保洁员 质检员 保安员 快递员 服务员 电工 客服专员 育婴师 生产工 餐厅服务员 清洁工 养老护理员 包装工 仓库文员 客房服务员 操作工 文员 焊工 配送员 厨师 理货员 叉车司机 收银员 月嫂 店员/营业员 洗碗工 钟点工 保姆 装配工 货运司机 厨工 物业保安 出纳 搬运工 分拣员 绿化工 维修电工'

/** @type {readonly Query[]} */
export const exactTitle = titles.split(' ').map((title) => [title, { title }])

/**
 * One line a work: its key, then ways of writing it.
 * @param {string} lines @returns {Query[]}
 */
const queriesIn = (lines) =>
	lines
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [work = '', texts = ''] = line.trim().split(': ')
			return texts
				.split(', ')
				.map((text) => /** @type {const} */ ([text, { work: work.split('|') }]))
		})

export const synonym = queriesIn(`
	cleaner: 清洁员, 环卫工人, 保洁阿姨, 卫生员
	guard: 安保人员, 门卫, 秩序维护员, 保卫
	housekeeper: 家政阿姨, 家庭服务员, 住家阿姨
	nanny: 育儿嫂
	matron: 母婴护理员
	elder-carer: 护老员, 养老院护理
	patient-carer: 陪护
	waiter: 餐饮服务员, 招待员
	runner: 跑菜员
	room: 房务员, 客房清洁
	dishwasher|kitchen-helper: 洗碗阿姨, 后厨帮工
	cook: 大厨, 烹饪师傅
	rider: 外卖员, 骑手
	courier: 派件员, 收派员
	driver: 驾驶员
	storekeeper: 库管员, 保管员
	porter: 装卸工
	worker: 作业员, 流水线工人, 一线员工
	inspector: 品检员, 检验员
	sewer: 车衣工, 缝制工
	electrician: 水电工
	agent: 话务员
	shop-assistant: 售货员, 导购
`)

export const colloquial = queriesIn(`
	cleaner: 打扫卫生, 扫地的, 搞卫生的活, 扫马路
	guard: 看大门的, 看门的活, 守大门
	nanny: 带孩子的工作, 帮人带小孩
	housekeeper|hourly: 帮人做家务, 做保姆
	elder-carer|patient-carer|housekeeper: 照顾老人的, 伺候病人
	dishwasher|kitchen-helper: 洗盘子, 厨房打杂的, 切菜的
	cook: 炒菜的, 饭店做饭师傅
	waiter|runner: 端盘子, 饭店端菜的, 酒店服务生
	courier: 送快递的
	rider: 送外卖的, 跑腿送东西
	driver: 开车的活, 给人开货车
	storekeeper: 看仓库的, 管仓库
	sorter|packer: 打包的活
	porter: 搬货卸货的
	worker|assembler: 打螺丝, 进厂上班, 流水线上的活
	sewer: 踩缝纫机的, 做衣服的
	welder: 烧电焊的
	electrician|mechanic: 修水电的
	agent: 接电话的工作
	cashier: 收钱的收银台
	shop-assistant: 卖衣服的
	shelves: 超市摆货
	gardener: 种花种草的, 修剪树木
	hairdresser: 剪头发的
	accountant|teller: 做账的
`)

export const pinyin = queriesIn(`
	cleaner: baojie, bao jie yuan, qingjiegong
	guard: baoan, men wei
	matron: yuesao
	nanny: yuyingshi, yu er sao
	housekeeper: baomu, jiazheng
	elder-carer: yanglao huliyuan
	patient-carer: hugong
	waiter: fuwuyuan, fuwu员, canting fuwuyuan
	room: kefang fuwuyuan
	dishwasher: xiwangong
	cook: chushi
	courier: kuaidiyuan, kuai di
	rider: song wai mai, peisongyuan
	driver: siji, huoyun siji
	forklift: chache siji
	storekeeper: cangguan, cang ku guan li yuan
	worker: pugong, caozuogong
	packer: baozhuanggong
	inspector: zhijianyuan
	sewer: fengrengong
	electrician: diangong
	welder: dianhan, hangong
	agent: kefu, 电话kefu
	clerk: wenyuan
	cashier: shouyinyuan
	shelves: lihuoyuan
	gardener: lvhuagong
	porter: banyungong
`)

export const initials = queriesIn(`
	cleaner: bj, bjy, bjay, 保jy
	guard: ba, bay, wybay
	nanny: yys, yes
	matron: ys
	housekeeper: bm, jzfwy
	elder-carer: ylhly
	waiter: fwy, ctfwy
	room: kffwy
	dishwasher: xwg
	cook: cs
	kitchen-helper: cg
	courier: kdy, sfkdy
	rider: psy, scy
	driver: sj, hysj
	forklift: ccsj
	storekeeper: cgy, ckgly
	sorter: fjy
	worker: pg, czg, scpg
	packer: bzg
	assembler: zpg, zzg
	inspector: zjy
	electrician: dg
	agent: kfzy
	cashier: syy
	shelves: lhy
	porter: byg
	beautician: mrs
	gardener: lhg
	shop-assistant: dy, yyy
`)

export const traditional = queriesIn(`
	cleaner: 保潔員, 清潔工, 環衛工人, 物業保潔
	guard: 保安員, 門衛, 秩序維護員
	nanny: 育嬰師
	elder-carer: 養老護理員
	patient-carer: 護工
	housekeeper: 家政服務員, 鐘點阿姨
	waiter: 服務員, 餐廳服務員
	room: 客房服務員
	cook: 廚師
	kitchen-helper|dishwasher: 廚工, 後廚幫工
	courier: 快遞員
	rider: 送餐員, 騎手
	driver: 貨運司機, 駕駛員
	forklift: 叉車司機
	storekeeper: 倉管員, 倉庫管理員
	sorter: 分揀員
	porter: 搬運工
	assembler: 裝配工, 組裝工
	packer: 包裝工
	inspector: 質檢員
	sewer: 縫紉工
	electrician: 電工
	welder: 電焊工
	mechanic: 維修工
	agent: 電話客服
	shop-assistant: 營業員, 導購員
	shelves: 理貨員
	gardener: 綠化工
	accountant: 會計
`)

export const typo = queriesIn(`
	cleaner: 保结员, 宝洁员, 清结工, 保洁圆
	guard: 保按员, 保安圆, 秩序维护圆
	nanny: 育婴诗, 育英师
	elder-carer: 养老护里员, 养老户理员
	housekeeper: 家政服物员
	waiter: 服物员, 服务圆, 餐厅付务员
	room: 客房服务元, 客防服务员
	dishwasher: 洗婉工, 冼碗工
	courier: 快弟员, 快递圆
	rider: 配送元, 送参员
	driver: 货运司级, 贷运司机
	forklift: 插车司机
	storekeeper: 仓官员, 仓库管里员, 苍管员
	sorter: 分捡员
	porter: 搬远工, 般运工
	packer: 包妆工
	assembler: 装陪工
	worker: 操做工, 操作公
	inspector: 质捡员
	sewer: 缝仞工, 逢纫工
	cashier: 收银圆, 收艮员
	shelves: 理获员
	welder: 电悍工
	agent: 客付专员
	gardener: 缘化工
`)
