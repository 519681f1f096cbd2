import type { Right, StaffRole } from '#app/domain/access/actor.ts'

/** The password of every demo account; demo accounts exist only in a demonstration. */
export const demoPassword = 'zhuye-demo-2026'

export type DemoStaff = {
	username: string
	name: string
	role: StaffRole
	division: string
	place: string
	institution: string
	rights?: Right[]
	employer?: string
}

/** The invented members of staff of the demo. */
export const demoStaff: readonly DemoStaff[] = [
	{
		username: 'officer@hz',
		name: '演示·林岚',
		role: 'officer',
		division: '3301',
		place: '杭州市',
		institution: '演示市就业服务中心',
	},
	{
		username: 'officer@xc',
		name: '演示·吴青',
		role: 'officer',
		division: '330624',
		place: '新昌县',
		institution: '演示县就业服务中心',
	},
	{
		username: 'caseworker@bj',
		name: '演示·周宁',
		role: 'caseworker',
		division: '330108',
		place: '滨江区',
		institution: '演示区社会救助服务中心',
	},
	{
		username: 'caseworker@xc',
		name: '演示·何舒',
		role: 'caseworker',
		division: '330624',
		place: '新昌县',
		institution: '演示县社会救助服务中心',
	},
	{
		username: 'bureau@bj',
		name: '演示·郑方',
		role: 'caseworker',
		division: '330108',
		place: '滨江区',
		institution: '演示区民政局',
		rights: ['decide'],
	},
	{
		username: 'review@bj',
		name: '演示·高远',
		role: 'caseworker',
		division: '330108',
		place: '滨江区',
		institution: '演示区民政局复核科',
		rights: ['decide'],
	},
	{
		username: 'admin@zj',
		name: '演示·沈安',
		role: 'admin',
		division: '33',
		place: '浙江省',
		institution: '演示省平台管理处',
		rights: ['approve'],
	},
	{
		username: 'admin@hz',
		name: '演示·许简',
		role: 'admin',
		division: '3301',
		place: '杭州市',
		institution: '演示市平台管理处',
		rights: ['approve'],
	},
	{
		username: 'trainer@zj',
		name: '演示·孙传',
		role: 'trainer',
		division: '33',
		place: '浙江省',
		institution: '演示市职业培训中心',
	},
	{
		username: 'clerk@hz',
		name: '演示·丁一',
		role: 'employer',
		division: '3301',
		place: '杭州市',
		institution: '示范物业服务有限公司',
		employer: '示范物业服务有限公司',
	},
]

type Workers = { worker: string; officer: string; office: string; assessor: string }

const inXinchang: Workers = {
	worker: 'caseworker@xc',
	officer: 'officer@xc',
	office: '330624',
	assessor: 'caseworker@xc',
}
const inHangzhou: Workers = {
	worker: 'officer@hz',
	officer: 'officer@hz',
	office: '3301',
	assessor: 'caseworker@bj',
}

/** Who looks after people and posts of a place: the worker, the officer with their office, and who assesses. */
export function workersFor(place: string): Workers {
	if (place.startsWith('330624')) return inXinchang
	return place.startsWith('330108') ? { ...inHangzhou, worker: 'caseworker@bj' } : inHangzhou
}
