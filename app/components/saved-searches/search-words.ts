import { chosenConditions } from '#app/components/posts/chosen-conditions.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'

/** A search in one line: 保洁 · 浙江省杭州市滨江区 · 包吃. */
export const searchWords = (request: SearchRequest, place: string): string =>
	chosenConditions(request, place)
		.map(({ words }) => words)
		.join(' · ')
