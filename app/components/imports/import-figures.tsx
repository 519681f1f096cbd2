import { Link } from '@remix-run/react'
import type { ImportCounts } from '#app/domain/imports/import-counts.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'

type Props = { id: string; counts: ImportCounts }

/** What came of an import, in rows, with the ways to the posts. */
export function ImportFigures({ id, counts }: Props) {
	const posts = (state: string) => `/officer/posts?import=${id}&state=${state}`
	const lines: [words: string, count: number, to?: string][] = [
		[m.import_count_rows(), counts.rows],
		[m.import_count_published(), counts.published, posts('published')],
		[m.import_count_warned(), counts.warned],
		[m.import_count_in_review(), counts.inReview, posts('in-review')],
		[m.import_count_updated(), counts.updated],
		[m.import_count_unchanged(), counts.unchanged],
		[m.import_count_rejected(), counts.rejected],
	]
	return (
		<dl className="grid grid-cols-2 sm:grid-cols-4 gap-3">
			{lines.map(([words, count, to]) => (
				<div key={words} className="card">
					<dt className="text-soft">{words}</dt>
					<dd className="text-2xl font-bold tabular-nums">
						{to && count > 0 ? (
							<Link to={to} className="link">
								{countText(count)}
							</Link>
						) : (
							countText(count)
						)}
					</dd>
				</div>
			))}
		</dl>
	)
}
