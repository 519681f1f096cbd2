import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveSearch } from '#app/commands/saved-searches/save-search.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Checks, Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { searchWords } from '#app/components/saved-searches/search-words.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { readSearch, searchAddress } from '#app/domain/posts/search-request.ts'
import { rhythms, savedSearchForm } from '#app/domain/saved-searches/saved-search.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { rhythmWords } from '#app/locales/words/saved-searches.ts'
import { searchToSave } from '#app/queries/saved-searches/search-to-save.server.ts'

export const meta = pageTitle(m.searches_new_title)

const searchIn = (request: Request) => readSearch(new URL(request.url).searchParams).request

export const loader = guarded({ may: 'me.search' }, async ({ request }) => {
	const search = await searchToSave(searchIn(request))
	if (!search.asksForSomething) throw redirect('/posts')
	return search
})

export const action = guardedAction({ may: 'me.search' }, async ({ ctx, request, form }) => {
	const fields = readFields(form, savedSearchForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await saveSearch(ctx, searchIn(request), fields.value)
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/me/searches')
})

export default function NewSavedSearch() {
	const { request, place } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={searchAddress(request)} words={m.search_title()} />
				<div className="card stack-4">
					<h1 className="text-2xl font-bold">{m.searches_new_title()}</h1>
					<p className="text-lg font-semibold">{searchWords(request, place)}</p>
					<PostForm reply={answer?.reply} values={{ rhythm: 'daily' }}>
						<Choice
							name="rhythm"
							label={m.searches_rhythm()}
							options={rhythms.map((value) => ({ value, label: rhythmWords[value]() }))}
						/>
						<Checks
							name="byText"
							label={m.searches_how()}
							hint={m.searches_how_hint()}
							options={[{ value: 'yes', label: m.searches_text(), hint: m.searches_text_hint() }]}
						/>
						<Submit>{m.searches_save()}</Submit>
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}
