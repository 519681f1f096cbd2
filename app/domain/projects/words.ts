import type { OneOf } from '#app/domain/one-of.ts'

/** Where a project's money comes from: 中央预算内投资, 衔接推进乡村振兴补助资金, 地方财政, 其他. */
export const fundSources = ['central-budget', 'rural-revitalisation', 'local', 'other'] as const
export type FundSource = OneOf<typeof fundSources>
export const storedSources = [...fundSources, 'unstated'] as const
