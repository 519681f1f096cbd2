import { expect, test } from 'vitest'
import { toDocument } from '#app/adapters/search/meilisearch/documents.ts'
import { concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { anIndexedPost } from '#tests/makers/indexed-post.ts'
import { postOf, rowOf } from './row.ts'

const texts = [
	['社区保洁员（包吃住）', '每天8小时，月薪3000元；B2B 客服优先，S:1、=:x 不算'],
	['C++/C# 程序员', '五险一金'],
	['护工', '护工护工'],
	['', ''],
]

test.each(texts)(
	'of a row becomes the document that the post itself would become: %s',
	(title, description) => {
		const post = anIndexedPost({
			title,
			description,
			lat: null,
			lng: null,
			employer: 'ＡＢＣ 公司',
		})
		expect(toDocument(postOf(rowOf(post)))).toEqual(toDocument(post))
	},
)

test('also with every word we know', () => {
	for (const { terms } of concepts.values()) {
		const post = anIndexedPost({
			title: terms.join('、'),
			description: terms.toReversed().join('，'),
		})
		expect(toDocument(postOf(rowOf(post)))).toEqual(toDocument(post))
	}
})
