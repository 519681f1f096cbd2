const work = (
	'保洁员 保安 门卫 厨师 帮厨 服务员 收银员 理货员 仓库管理员 快递员 司机 电工 焊工 普工 操作工 缝纫工 ' +
	'包装工 质检员 护工 月嫂 家政服务员 绿化工 客服专员 文员 会计 销售代表 店长 搬运工 分拣员 水电工'
).split(' ')
const before = ['', '急聘', '高薪诚聘', '直招', '社区', '酒店', '医院', '学校', '工厂', '商场']
const after = ['', '（长白班）', '（包吃住）', '双休', '月休四天', '五险', '夜班', '（可兼职）']
const places = ['330108', '330106', '330624', '440305', '440113', '320505', '510107', '430104']
const areas = ['东', '西', '南', '北', '中', '新', '老', '湖', '江', '山']

/**
 * Invented posts in the format of an import, as many as wanted, the same every time.
 * @param {number} count
 */
export function* madeUpPosts(count) {
	for (let place = 0; place < count; place++) {
		// Primes apart, so that the lists combine instead of running side by side.
		const of = (/** @type {readonly string[]} */ list, /** @type {number} */ step) =>
			list[Math.floor(place / step) % list.length] ?? ''
		const salaryMin = 2600 + (place % 53) * 100
		yield {
			externalId: `made-up-${place}`,
			title: `${of(before, 7)}${of(work, 1)}${of(after, 11)}`,
			employer: `演示第${place % 4001}服务部`,
			divisionCode: of(places, 3),
			address: `${of(areas, 5)}${of(areas, 13)}路${place % 997}号`,
			salaryMin,
			salaryMax: salaryMin + 1000,
			salaryUnit: 'month',
			description: `负责${of(work, 1)}日常工作，认真负责，能吃苦耐劳。`,
			publishedAt: '2026-11-01',
			source: 'made-up',
		}
	}
}
