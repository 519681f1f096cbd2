import { readerOf } from './patterns.ts'

/** 不要销售, 除了保安, 非中介: what follows is not wanted. */
export const readNegation = readerOf([
	[
		'除外|免谈|勿扰|(?:我)?(?:不(?:要|想|做|当|干|是|考虑|喜欢|愿意|接受|含|招|去)(?:要|去|做|当|干|搞|找|再)?|除了?|除开|非|别(?:给我)?(?:要|推荐)?|拒绝|排除|没有|不能是|不会)|不(?![限错论管同锈动住])',
		{ is: 'not' },
	],
])
