/**
 * What people ask at a million posts: words alone, with a distance, with a place, with conditions; common
 * work and rare work. All with facets, as every search has them.
 */
const near = {
	shenzhen: { near: '22.54,114.06', radiusKm: '20' },
	guangzhou: { near: '23.13,113.26', radiusKm: '30' },
	hangzhou: { near: '30.27,120.16', radiusKm: '15' },
}

/** @type {readonly Record<string, string>[]} */
export const questions = [
	{ q: '保洁' },
	{ q: '保安', ...near.shenzhen },
	{ q: '门卫' },
	{ q: '厨师', division: '44' },
	{ q: '帮厨 包吃住' },
	{ q: '服务员 4000以上' },
	{ q: '司机', ...near.guangzhou },
	{ q: '仓库管理员', payMin: '5000' },
	{ q: '普工 长白班' },
	{ q: '护工' },
	{ q: '月嫂', division: '3301' },
	{ q: '收银员', ...near.shenzhen, sort: 'distance' },
	{ q: '深圳 快递' },
	{ q: '电工', trait: 'housing' },
	{ q: '缝纫工' },
	{ q: '销售' },
	{ q: '销售', ...near.hangzhou },
	{ q: '客服 双休' },
	{ q: '工程师', sort: 'newest' },
	{ q: '文员', hours: 'full-time' },
	{ ...near.guangzhou },
	{ division: '4403', sort: 'pay' },
]

/** @param {string} path @param {readonly Record<string, string>[]} asked */
export const requestsFor = (path, asked) =>
	asked.map((parameters) => ({ path: `${path}?${new URLSearchParams(parameters)}` }))
