import { Form } from '@remix-run/react'
import { suggestProps } from '#app/components/form/text-field.tsx'
import { Island } from '#app/components/island.tsx'
import { m } from '#app/locales/compiled/messages.js'

/** The first thing on the first page: one field, and the search. */
export function HomeSearch() {
	return (
		<Form method="get" action="/posts" role="search" className="card text-ink mt-4">
			<label htmlFor="home-search" className="font-semibold block mb-2">
				{m.search_words_label()}
			</label>
			<div className="sm:flex">
				<div className="grow sm:mr-2 mb-2 sm:mb-0">
					<input
						id="home-search"
						name="q"
						className="input"
						aria-describedby="home-search-hint"
						{...suggestProps('work')}
					/>
				</div>
				<button type="submit" className="button shrink-0">
					{m.form_search()}
				</button>
			</div>
			<p id="home-search-hint" className="text-soft mt-2">
				{m.search_words_hint()}
			</p>
			<Island name="combobox" />
		</Form>
	)
}
