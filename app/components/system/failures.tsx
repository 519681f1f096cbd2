import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Retryable } from '#app/domain/system/retrying.ts'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import type { Failure } from '#app/queries/system/system-state.server.ts'

type Props = { title: string; failures: readonly Failure[]; retry: Retryable }

/** What was given up and why, with the button that tries it again. */
export function Failures({ title, failures, retry }: Props) {
	if (failures.length === 0) return null
	return (
		<section className="card stack-4 border-l-4 border-bad">
			<h2 className="text-lg font-bold">{title}</h2>
			<ul className="stack-2">
				{failures.map(({ what, error, count, last }) => (
					<li key={`${what} ${error}`} className="break-words">
						{m.system_failure({ what, error, count: String(count), time: timeText(last) })}
					</li>
				))}
			</ul>
			<PostForm className="">
				<Submit name="what" value={retry} look="quiet">
					{m.system_retry()}
				</Submit>
			</PostForm>
		</section>
	)
}
