/** What people type, short as they type it, and what the bare engines are given of it. */
export const queries = [
	{ typed: '保洁', word: '保洁' },
	{ typed: '保洁员', word: '保洁员' },
	{ typed: '保安', word: '保安' },
	{ typed: '门卫', word: '门卫' },
	{ typed: '厨师', word: '厨师' },
	{ typed: '帮厨 包吃住', word: '帮厨' },
	{ typed: '服务员 4000以上', word: '服务员' },
	{ typed: '司机', word: '司机' },
	{ typed: '仓库管理员', word: '仓库' },
	{ typed: '普工 长白班', word: '普工' },
	{ typed: '护工', word: '护工' },
	{ typed: '月嫂', word: '月嫂' },
	{ typed: '收银员', word: '收银' },
	{ typed: '快递 深圳', word: '快递' },
	{ typed: '电工', word: '电工' },
	{ typed: '缝纫工', word: '缝纫' },
	{ typed: '理货员', word: '理货' },
	{ typed: '客服 双休', word: '客服' },
	{ typed: '操作工', word: '操作工' },
	{ typed: '文员', word: '文员' },
]

/** @param {string} path @param {Record<string, string>} [more] */
export const askingFor = (path, more = {}) =>
	queries.map(({ typed }) => ({
		path: `${path}?${new URLSearchParams({ q: typed, ...more })}`,
	}))
