import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { PublicShell } from './shell/public-shell.tsx'

/** `again` where going back to the page of the form is the way on. */
type Words = { title: () => string; text: () => string; again?: true }

const notFound: Words = { title: m.problem_not_found_title, text: m.problem_not_found_text }
const unexpected: Words = { title: m.problem_unexpected_title, text: m.problem_unexpected_text }
const form: Words = { title: m.problem_form_title, text: m.problem_form_text }

const byCode: Record<string, Words> = {
	'not-found': notFound,
	forbidden: { title: m.problem_forbidden_title, text: m.problem_forbidden_text },
	'not-trusted': { title: m.problem_not_trusted_title, text: m.problem_not_trusted_text },
	'form-without-key': form,
	'form-changed': { title: m.problem_changed_title, text: m.problem_changed_text, again: true },
	busy: { title: m.problem_busy_title, text: m.problem_busy_text, again: true },
	'too-many': { title: m.problem_too_many_title, text: m.problem_too_many_text },
	'too-large': { title: m.problem_too_large_title, text: m.problem_too_large_text },
}

/** A page for whatever went wrong: what happened, what to do, whom to call. */
export function ProblemPage() {
	const { title, text, again } = wordsFor(useRouteError())
	const { pathname, search } = useLocation()
	return (
		<PublicShell>
			<div className="card stack-4">
				<h1 className="text-2xl font-bold">{title()}</h1>
				<p>{text()}</p>
				{again && (
					<p>
						<a href={pathname + search} className="button">
							{m.problem_again()}
						</a>
					</p>
				)}
				<p>
					<Link to="/" className="link">
						{m.go_home()}
					</Link>
				</p>
			</div>
		</PublicShell>
	)
}

export function problemTitle(error: unknown): string {
	return wordsFor(error).title()
}

function wordsFor(error: unknown): Words {
	if (!isRouteErrorResponse(error)) return unexpected
	const code = (error.data as { code?: string } | null)?.code
	return (code && byCode[code]) || (error.status === 404 ? notFound : unexpected)
}
