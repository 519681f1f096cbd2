import { Link, useLoaderData } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { postList, postOrigins } from '#app/domain/posts/post-list.ts'
import { postStates } from '#app/domain/posts/post-machine.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { kindWords, payText, postStateWords } from '#app/locales/words/posts.ts'
import { type KeptPost, keptPosts } from '#app/queries/posts/kept-posts.server.ts'

export const meta = pageTitle(m.posts_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'post.list' }, async ({ ctx, request }) => {
	const list = readList(postList, new URL(request.url).searchParams)
	return { list, ...(await keptPosts(ctx, list)) }
})

const columns: readonly Column<KeptPost>[] = [
	{
		id: 'title',
		title: m.posts_column_title,
		sort: 'title',
		cell: ({ id, title, kind }) => (
			<>
				<Link to={`/officer/posts/${id}`} className="link font-semibold">
					{title}
				</Link>
				<span className="block text-soft">{kindWords[kind]()}</span>
			</>
		),
	},
	{ id: 'employer', title: m.posts_column_employer, cell: ({ employer }) => employer },
	{ id: 'place', title: m.posts_column_place, cell: ({ place }) => place, minor: true },
	{ id: 'pay', title: m.posts_column_pay, sort: 'pay', cell: (post) => payText(post) },
	{
		id: 'places',
		title: m.posts_column_places,
		numeric: true,
		cell: ({ taken, headcount }) => `${taken} / ${headcount ?? '–'}`,
	},
	{ id: 'state', title: m.posts_column_state, cell: ({ state }) => postStateWords[state]() },
	{
		id: 'until',
		title: m.posts_column_until,
		sort: 'until',
		minor: true,
		cell: ({ validUntil }) => (validUntil === null ? '–' : shortDayText(validUntil)),
	},
	{
		id: 'updated',
		title: m.posts_column_updated,
		sort: 'updated',
		cell: ({ updatedAt }) => shortDayText(updatedAt),
	},
]

export default function PostList() {
	const { list, posts, total } = useLoaderData<typeof loader>()
	const filtered = Object.values(list.filters).some((value) => value !== '')
	return (
		<StaffShell
			title={m.posts_title()}
			actions={
				<>
					<ExportLinks list={listAddress(postList, list)} />
					<Link to="/officer/posts/new" className="button">
						{m.posts_new()}
					</Link>
				</>
			}
		>
			<FilterBar values={list.filters} path={postList.path}>
				<TextField name="q" label={m.posts_filter_words()} />
				<SelectField
					name="state"
					label={m.posts_filter_state()}
					empty={m.form_any()}
					options={[
						...postStates.map((value) => ({ value, label: postStateWords[value]() })),
						{ value: 'expiring', label: m.state_expiring() },
					]}
				/>
				<SelectField
					name="kind"
					label={m.posts_filter_kind()}
					empty={m.form_any()}
					options={postKinds.map((value) => ({ value, label: kindWords[value]() }))}
				/>
				<TextField name="place" label={m.posts_filter_place()} />
				{postOrigins.map(
					(name) =>
						list.filters[name] !== '' && (
							<input key={name} type="hidden" name={name} value={list.filters[name]} />
						),
				)}
			</FilterBar>
			<p className="text-soft">{m.table_rows({ count: total })}</p>
			<DataTable
				caption={m.posts_title()}
				columns={columns}
				rows={posts}
				keyOf={({ id }) => id}
				sorting={list.sort}
				sortTo={(sort) => listAddress(postList, list, { sort: sort as typeof list.sort })}
				empty={filtered ? m.posts_none_fits() : m.posts_none()}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / postList.pageSize)}
				to={(page) => listAddress(postList, list, { page })}
			/>
		</StaffShell>
	)
}
