import { readList } from '#app/domain/list-request.ts'
import { postList } from '#app/domain/posts/post-list.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { kindWords, payText, postStateWords } from '#app/locales/words/posts.ts'
import { type KeptPost, keptPosts } from '#app/queries/posts/kept-posts.server.ts'

const columns: readonly FileColumn<KeptPost>[] = [
	{ title: m.posts_column_title, value: ({ title }) => title, width: 30 },
	{ title: m.posts_filter_kind, value: ({ kind }) => kindWords[kind]() },
	{ title: m.posts_column_employer, value: ({ employer }) => employer, width: 30 },
	{ title: m.posts_column_place, value: ({ place }) => place, width: 24 },
	{ title: m.posts_column_pay, value: payText, width: 24 },
	{ title: m.posts_column_headcount, value: ({ headcount }) => headcount },
	{ title: m.posts_column_taken, value: ({ taken }) => taken },
	{ title: m.posts_column_state, value: ({ state }) => postStateWords[state]() },
	{ title: m.posts_column_until, value: ({ validUntil }) => validUntil },
	{ title: m.posts_column_updated, value: ({ updatedAt }) => dayIn(updatedAt) },
	{ title: m.posts_column_source, value: ({ source }) => source },
	{ title: m.posts_column_external_id, value: ({ externalId }) => externalId, width: 24 },
]

export const loader = guarded({ may: 'post.list' }, ({ ctx, request, params }) => {
	const list = readList(postList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await keptPosts(ctx, { ...list, page }, exportLimits.pageSize)).posts,
	)
	return tableFile(params.format, { name: m.posts_title(), columns, rows })
})
