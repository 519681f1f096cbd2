import { concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { digestOfValue } from './digest.server.ts'
import { type DocumentRow, documentOf } from './documents.server.ts'
import { toDocument } from './meilisearch/documents.ts'
import { postIndexSettings } from './meilisearch/settings.ts'
import type { EngineName, IndexedPost } from './post-search.ts'
import { lexemesOf } from './postgres/lexemes.ts'

/** Everything a post can say besides its title, so that a change of how it is read shows. */
const asAPost: Omit<DocumentRow, 'id' | 'title'> = {
	employer: '某某市西兴街道物业服务有限公司（演示）',
	description:
		'年龄18-55岁，初中以上，包吃住，长白班，两班倒，夜班补贴，周末双休，日结，五险一金，免费培训，坐着干的活，轻松，' +
		'残疾人可以做，退伍军人优先，4000-6000元/月，時薪20元，負責打掃衛生、看護老人，ＡＢＣ　１２３',
	address: '西兴街道江陵路1号',
	occupation: 'cleaning',
	kind: 'public-welfare',
	place_code: '330108',
	lat: 30.19,
	lng: 120.2,
	month_min_fen: 280_000,
	month_max_fen: 320_000,
	headcount: 3,
	hours: 'part-time',
	shift: 'rotating',
	housing: true,
	meals: true,
	experience: '不限',
	education: 'junior',
	demands: {},
	open_to: ['older'],
	insurance: [],
	benefits: ['包吃', '高温补贴'],
	published_at: new Date('2026-11-01T00:00:00Z'),
	valid_until: '2026-12-31',
}

const made: Record<EngineName, (post: IndexedPost) => unknown> = {
	postgresql: (post) => ({ ...post, lexemes: lexemesOf(post) }),
	meilisearch: toDocument,
}
const settings: Record<EngineName, unknown> = { postgresql: null, meilisearch: postIndexSettings }

/**
 * The version of an engine's index: a digest of its settings and of what it is given for posts that
 * hold every word we know. No one has to remember to raise it, and a change of the program that
 * changes nothing here builds nothing anew. What escapes it, the nightly comparison finds.
 */
export function versionOf(engine: EngineName): string {
	versions[engine] ??= digestOfValue([settings[engine], samples().map(made[engine])]).slice(0, 16)
	return versions[engine]
}

const versions: Partial<Record<EngineName, string>> = {}

const samples = (): IndexedPost[] =>
	[...concepts.values()].map(({ id, terms }) =>
		documentOf({ ...asAPost, id, title: `急聘${terms.join('、')}（包吃住）` }),
	)
