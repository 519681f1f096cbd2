import { readerOf } from './patterns.ts'

/** 家附近, 离家近, 家门口: around wherever the person lives, where that is known. */
export const readNearHome = readerOf([
	[
		'(?:在)?(?:我)?(?:们)?(?:家|住的地方|住处)(?:的)?(?:附近|旁边|周边|门口|楼下|边上|近)(?:的)?|离(?:我)?(?:家|住的地方|我)?(?:比较|要|很|最)?(?:近|不远)(?:一?点|些)?(?:的)?|就近|附近|周边|近一?点(?:的)?|方便照顾(?:家|孩子|老人)|走路能到(?:的)?',
		{ is: 'near-home' },
	],
])
