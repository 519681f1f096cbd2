import { anIndexedPost } from './indexed-post.ts'

/** The posts on which every engine has to show that it finds what it should. */
export const contractPosts = {
	cleaner: anIndexedPost({ title: '社区保洁员', description: '打扫楼道，包吃住' }),
	guard: anIndexedPost({
		title: '小区门卫',
		description: '年龄60岁以下',
		kind: 'public-welfare',
		hours: 'part-time',
		shift: 'night',
		month_min_fen: 120_000,
		month_max_fen: 150_000,
		published_at: new Date('2026-11-10'),
	}),
	packer: anIndexedPost({
		title: '包装工',
		employer: '保洁用品厂',
		kind: 'workshop',
		place_code: '330602',
		lat: 30.0,
		lng: 120.58,
		month_max_fen: 500_000,
		published_at: new Date('2026-11-05'),
	}),
	waiter: anIndexedPost({
		title: '餐厅服务员',
		place_code: '440305',
		lat: 22.53,
		lng: 113.93,
		meals: true,
		education: 'none',
	}),
	carer: anIndexedPost({
		title: '养老护理员',
		place_code: '110101',
		lat: null,
		lng: null,
		description: '照顾老人，年龄45岁以下',
		education: 'college',
	}),
	leader: anIndexedPost({
		title: '保洁主管',
		place_code: '330110',
		published_at: new Date('2026-11-08'),
	}),
	ended: anIndexedPost({ title: '社区保洁员', valid_until: '2026-11-22' }),
	quoted: anIndexedPost({ title: 'O\'Brien \\ "前台"', place_code: '3301', lat: null, lng: null }),
}
