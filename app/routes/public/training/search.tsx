import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { CourseCard } from '#app/components/training/course-card.tsx'
import { CourseSearchForm } from '#app/components/training/course-search-form.tsx'
import {
	courseAddress,
	coursesAPage,
	readCourseSearch,
	trainingPath,
} from '#app/domain/training/course-search.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { searchCourses } from '#app/queries/training/search-courses.server.ts'

export const meta = pageTitle(m.training_title)

export const loader = guarded({ open: 'courses are public' }, async ({ ctx, request }) => {
	const search = readCourseSearch(new URL(request.url).searchParams)
	return { search, found: await searchCourses(ctx, search) }
})

export default function Training() {
	const { search, found } = useLoaderData<typeof loader>()
	const { cards, total, loosened, guesses, text, placeUnknown } = found
	return (
		<PublicShell wide>
			<div className="stack-4">
				<CourseSearchForm search={search} />
				<h1 className="text-2xl font-bold">
					{total === 0 ? m.training_none() : m.training_found({ count: total })}
				</h1>
				{placeUnknown && (
					<p className="card">{m.training_place_unknown({ place: search.where })}</p>
				)}
				{guesses.length > 0 && <p className="text-soft">{m.training_read_as({ text })}</p>}
				{loosened && total > 0 && <p className="card">{m.training_loosened()}</p>}
				{total === 0 && (
					<div className="card stack-4">
						<p>{m.training_none_text()}</p>
						<p>
							<Link to={trainingPath} className="link">
								{m.training_all()}
							</Link>
						</p>
					</div>
				)}
				<div className="stack-4">
					{cards.map((card) => (
						<CourseCard key={card.id} card={card} />
					))}
				</div>
				<Pages
					page={search.page}
					pages={Math.ceil(total / coursesAPage)}
					to={(page) => courseAddress(search, { page })}
				/>
			</div>
		</PublicShell>
	)
}
