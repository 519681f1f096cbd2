import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { SavedView } from '#app/domain/views/saved-view.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = { views: readonly SavedView[]; query: string }

/** The lists kept under a name, and the way to keep the one that is shown. */
export function SavedViews({ views, query }: Props) {
	return (
		<section aria-label={m.views_title()} className="cluster items-end print:hidden">
			{views.map(({ id, name, query: kept }) => (
				<Link
					key={id}
					to={`/people/views/${id}`}
					className="button-quiet"
					aria-current={kept === query ? 'page' : undefined}
				>
					{name}
				</Link>
			))}
			{views.length > 0 && (
				<Link to="/people/views" className="link p-2">
					{m.views_keep()}
				</Link>
			)}
			{query !== '' && (
				<details>
					<summary className="cursor-pointer p-2">{m.views_save()}</summary>
					<PostForm action="/people/views" scope="view" className="cluster items-end">
						<input type="hidden" name="verb" value="save" />
						<input type="hidden" name="query" value={query} />
						<TextField name="name" label={m.views_name()} maxLength={40} />
						<Submit look="quiet">{m.views_save()}</Submit>
					</PostForm>
				</details>
			)}
		</section>
	)
}
