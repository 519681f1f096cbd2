import type { PostKind } from '#app/domain/posts/words.ts'
import { industryPosts } from './industry-support.ts'
import { labourExportPosts } from './labour-export.ts'
import { marketPosts } from './market.ts'
import type { Pattern } from './pattern.ts'
import { publicWelfarePosts } from './public-welfare.ts'
import { workReliefPosts } from './work-relief.ts'
import { workshopPosts } from './workshop.ts'

export const patterns: Record<PostKind, readonly Pattern[]> = {
	'public-welfare': publicWelfarePosts,
	workshop: workshopPosts,
	'work-relief': workReliefPosts,
	'labour-export': labourExportPosts,
	'industry-support': industryPosts,
	market: marketPosts,
}
