import type { PostFacts } from '#app/domain/posts/post-facts.ts'

/** Nothing that anyone could not do. */
export const noDemands = {
	lifting: 'none',
	standing: 'none',
	heights: 'none',
	night: 'none',
	sight: 'none',
	hearing: 'none',
	literacy: 'none',
} as const

/** A post with everything that any kind asks for, and nothing against it. */
export function aPost(changes: Partial<PostFacts> = {}): PostFacts {
	const kind = changes.kind ?? 'market'
	return {
		kind,
		title: '社区保洁员',
		description: '打扫楼道和公共区域，工具由单位提供。',
		placeCode: '330108',
		address: '西兴街道',
		lat: 30.19,
		lng: 120.2,
		headcount: 3,
		payUnit: 'month',
		payMinFen: 280_000,
		payMaxFen: 320_000,
		hours: 'full-time',
		shift: 'day',
		hoursPerDay: 8,
		daysPerWeek: 5,
		contract: 'labour-contract',
		insurance: ['pension', 'medical', 'work-injury'],
		housing: false,
		meals: true,
		startsOn: '2026-12-01',
		endsOn: '2027-11-30',
		education: 'none',
		experience: '',
		demands: { lifting: 'some', standing: 'some', heights: 'none', night: 'none' },
		openTo: ['anyone'],
		benefits: [],
		fundSource: '就业补助资金',
		destination: '杭州市',
		contactName: '人力资源部',
		contactPhone: '0571-00000000',
		workshopId: kind === 'workshop' ? '0193f000-0000-7000-8000-000000000001' : null,
		projectId: kind === 'work-relief' ? '0193f000-0000-7000-8000-000000000002' : null,
		validUntil: '2026-12-31',
		...changes,
	}
}
