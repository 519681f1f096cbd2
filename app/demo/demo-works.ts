import type { EmployerKind } from '#app/domain/employers/words.ts'
import type { FormOfWorkshop } from '#app/domain/workshops/words.ts'

/** How the invented workshops work; the others are factories. */
export const formsOfDemo: Readonly<Record<string, FormOfWorkshop>> = {
	山里手作帮扶车间: 'home-based',
	示例茶叶帮扶车间: 'farming',
	样板农产品帮扶车间: 'trade-logistics',
}

/** Per cent of the central funds, a little other in each county. */
export const labourShareOfDemo = (placeCode: string): number => 32 + (Number(placeCode) % 5)

type DemoEmployer = {
	name: string
	kind: EmployerKind
	creditCode: string | null
	division: string
	origin: 'import' | 'staff'
	about: string
}

/** Invented employers that nobody has verified yet; the first one's code fails its check character as those of the pilots do. */
export const demoEmployers: readonly DemoEmployer[] = [
	{
		name: '演示晨光家政服务部',
		kind: 'individual-business',
		creditCode: '92330108MA0DEM0C1X',
		division: '330108',
		origin: 'staff',
		about: '演示用虚构单位，提供上门保洁和做饭。',
	},
	{
		name: '演示云岭农业合作社',
		kind: 'cooperative',
		creditCode: null,
		division: '330624',
		origin: 'staff',
		about: '演示用虚构单位，种茶和加工。',
	},
	{
		name: '示例远航货运站',
		kind: 'unstated',
		creditCode: null,
		division: '3301',
		origin: 'import',
		about: '',
	},
]
