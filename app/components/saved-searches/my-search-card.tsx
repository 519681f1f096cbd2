import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { searchAddress } from '#app/domain/posts/search-request.ts'
import { m } from '#app/locales/compiled/messages.js'
import { rhythmWords } from '#app/locales/words/saved-searches.ts'
import type { MySearch } from '#app/queries/saved-searches/my-searches.server.ts'
import { searchWords } from './search-words.ts'

/** A search someone hears about: what it asks, how often, and one tap to stop it. */
export function MySearchCard({ search }: { search: MySearch }) {
	const { id, request, place, rhythm, byText, foundCount } = search
	return (
		<article className="card stack-2">
			<h2 className="text-lg font-bold">
				<Link to={`/me/searches/${id}`} className="link">
					{searchWords(request, place)}
				</Link>
			</h2>
			<p>
				{rhythmWords[rhythm]()}
				{byText && ` · ${m.searches_with_text()}`}
			</p>
			{foundCount > 0 && (
				<p className="font-semibold">{m.searches_waiting({ count: foundCount })}</p>
			)}
			<div className="cluster">
				<Link to={searchAddress(request)} className="button-quiet">
					{m.searches_all()}
				</Link>
				<PostForm action={`/me/searches/${id}`} scope={id} className="cluster">
					<Submit look="quiet">{m.searches_stop()}</Submit>
				</PostForm>
			</div>
		</article>
	)
}
