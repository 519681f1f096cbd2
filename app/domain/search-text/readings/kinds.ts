import { readerOf } from './patterns.ts'

/** Kinds of posts: 公益岗, 扶贫车间, 以工代赈, 劳务输出. */
export const readKinds = readerOf([
	[
		'(?:政府|社区|乡村|村里|农村|村级|城镇)?公益(?:性)?(?:岗位?|工作|职位)|公岗',
		{ is: 'kind', kind: 'public-welfare' },
	],
	[
		'(?:就业)?(?:帮扶|扶贫|乡村振兴|社区)(?:就业)?(?:车间|工坊|作坊|工厂)|家门口的?车间',
		{ is: 'kind', kind: 'workshop' },
	],
	['以工代(?:赈|振|账)', { is: 'kind', kind: 'work-relief' }],
	[
		'劳务(?:输出|输转)|外出(?:务工|打工)|(?:组织|去)外地打工|出省打工|跨省务工',
		{ is: 'kind', kind: 'labour-export' },
	],
	['产业(?:帮扶|扶贫|基地)(?:岗位?|基地)?', { is: 'kind', kind: 'industry-support' }],
])
